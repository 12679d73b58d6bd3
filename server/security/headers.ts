import { secureHeaders } from 'hono/secure-headers';

/** Headers that keep a page to this server: no other site's code, frames or readers. */
export const strictHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    // Mantine and Recharts place things by style attributes, which have no nonce.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
  // For whoever ends TLS to say; on plain HTTP it means nothing.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: false, microphone: false, geolocation: false },
});
