import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Assets are never inlined: the content security policy takes fonts and scripts from files only. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
  },
  server: {
    // The web's own modules of that name are not the server's.
    proxy: { '^/api/(?!.*\\.ts)': process.env.CADRAGE_API ?? 'http://127.0.0.1:4173' },
  },
});
