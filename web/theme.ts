import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a blue-black ink, from its palest wash to its darkest. */
const ink: MantineColorsTuple = [
  '#eef4f9',
  '#dce8f1',
  '#b7d0e3',
  '#8fb7d5',
  '#6ba1c8',
  '#4b8ab8',
  '#2f6f9f',
  '#1f5680',
  '#174466',
  '#0f314b',
];

/** Greys with a little of the paper's warmth by day and of the ink's cold by night. */
const gray: MantineColorsTuple = [
  '#f8f7f3',
  '#f3f1eb',
  '#e9e6de',
  '#d9d6cd',
  '#c3c0b7',
  '#94928b',
  '#6f6f6d',
  '#50525a',
  '#373a42',
  '#1b1e24',
];
const dark: MantineColorsTuple = [
  '#e9e6df',
  '#c4c4c2',
  '#a6a8ac',
  '#70747b',
  '#3f454d',
  '#2f343b',
  '#1f242a',
  '#15181c',
  '#111417',
  '#0c0e11',
];

const SANS = "'Inter Variable', system-ui, sans-serif";
const SERIF = "'Source Serif 4 Variable', Georgia, serif";

export const theme = createTheme({
  colors: { ink, gray, dark },
  primaryColor: 'ink',
  primaryShade: 7,
  fontFamily: SANS,
  headings: { fontFamily: SERIF, fontWeight: '600' },
  defaultRadius: 'xs',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
});

/** Tint and ink of each voice, the most heard first and the last for all others: see `voice-looks.module.css`. */
export const VOICES = {
  light: [
    ['#dceaf4', '#1f5680'],
    ['#f8e6c8', '#7a4a00'],
    ['#d9eedd', '#1f6240'],
    ['#f8dfe8', '#8f2456'],
    ['#e6e0f6', '#553a94'],
    ['#d2eeee', '#0f5f66'],
    ['#f9e0d6', '#8c3a1c'],
    ['#ebecc6', '#545a0c'],
    ['#e6e4df', '#50545c'],
  ],
  dark: [
    ['#1d3a50', '#8fc0e6'],
    ['#453215', '#e8bd6e'],
    ['#1b3d2a', '#8fd0a6'],
    ['#4a2236', '#f0a6c4'],
    ['#332b55', '#c0b0f2'],
    ['#123e42', '#7fd0d4'],
    ['#4a2a1c', '#f2ab8c'],
    ['#383a14', '#cdd07a'],
    ['#34373c', '#c0c3c8'],
  ],
} satisfies Record<'light' | 'dark', [fill: string, line: string][]>;

function voiceVariables(voices: [fill: string, line: string][]): Record<string, string> {
  return Object.fromEntries(
    voices.flatMap(([fill, line], i) => [
      [`--voice-${i}-fill`, fill],
      [`--voice-${i}-line`, line],
    ]),
  );
}

/** Paper and ink; each pair of text and ground keeps a contrast of at least 4.5 to 1. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fbfaf7',
    '--mantine-color-text': '#1b1e24',
    '--mantine-color-dimmed': '#5b5f68',
    '--mantine-color-placeholder': '#6b6f78',
    '--mantine-color-default-border': '#d9d6cd',
    '--mantine-color-anchor': '#1f5680',
    '--mantine-color-error': '#a8321c',
    '--rule': '#e4e1d9',
    '--rule-strong': '#1b1e24',
    '--sunk': '#f3f1eb',
    '--raised': '#ffffff',
    '--accent': '#1f5680',
    '--voice-fill': '#dceaf4',
    '--voice-line': '#1f5680',
    ...voiceVariables(VOICES.light),
    '--loaded': '#b3361f',
    '--opinion': '#6f3c94',
    '--frames': '#55691a',
    '--spot': '#ffe28a',
    '--spread': '#d5e0e9',
    '--reference': '#8a5a00',
  },
  dark: {
    '--mantine-color-body': '#15181c',
    '--mantine-color-text': '#e9e6df',
    '--mantine-color-dimmed': '#a6a8ac',
    '--mantine-color-placeholder': '#8f9297',
    '--mantine-color-default-border': '#3a3f46',
    '--mantine-color-anchor': '#8fc0e6',
    '--mantine-color-error': '#f0937a',
    '--rule': '#2b2f36',
    '--rule-strong': '#e9e6df',
    '--sunk': '#1c2025',
    '--raised': '#1b1f24',
    '--accent': '#8fc0e6',
    '--voice-fill': '#1d3a50',
    '--voice-line': '#8fc0e6',
    ...voiceVariables(VOICES.dark),
    '--loaded': '#f0937a',
    '--opinion': '#cda6ea',
    '--frames': '#b6cb6c',
    '--spot': '#6b5410',
    '--spread': '#263947',
    '--reference': '#d9a441',
  },
});
