export type Palette = {
  /** The sky, from above to the horizon. */
  sky: readonly [string, string];
  /** Stone in the light, in half shade, and in shade. */
  light: string;
  half: string;
  shade: string;
  /** The darkest, for openings and lines. */
  deep: string;
  /** The pigment that the picture is remembered by. */
  pigment: string;
  sun: string;
};

/** The pigments of a painted porch. A category has one of them, so that its courses look related. */
export const palettes: readonly [Palette, ...Palette[]] = [
  {
    sky: ['#9fc9b6', '#e6eedd'],
    light: '#f6f1e4',
    half: '#d3dccd',
    shade: '#8fb5a3',
    deep: '#0d463b',
    pigment: '#2f7a66',
    sun: '#efb647',
  },
  {
    sky: ['#e79b78', '#fae5c9'],
    light: '#fcf1e2',
    half: '#efcbb0',
    shade: '#cf8a69',
    deep: '#641d12',
    pigment: '#b2452b',
    sun: '#f6cb5f',
  },
  {
    sky: ['#86aed0', '#e3ebee'],
    light: '#f5f2ea',
    half: '#cbd7df',
    shade: '#83a3bf',
    deep: '#14324d',
    pigment: '#2f6494',
    sun: '#f0bd5c',
  },
  {
    sky: ['#edbf66', '#fdf1d3'],
    light: '#fff7e6',
    half: '#f0d8a2',
    shade: '#cf9f49',
    deep: '#553509',
    pigment: '#a66d15',
    sun: '#c4512f',
  },
  {
    sky: ['#b58ba0', '#f3e2de'],
    light: '#f8eeea',
    half: '#dec2c8',
    shade: '#ab7b8e',
    deep: '#43172b',
    pigment: '#7d3554',
    sun: '#eeb04a',
  },
  {
    sky: ['#2b3448', '#dd9a6c'],
    light: '#e9c6a0',
    half: '#9a7a72',
    shade: '#574f5c',
    deep: '#191b26',
    pigment: '#3c4359',
    sun: '#f8ca76',
  },
  {
    sky: ['#b3bd7e', '#f2f0d6'],
    light: '#f8f5e4',
    half: '#d9dab2',
    shade: '#9ba264',
    deep: '#343c14',
    pigment: '#69752c',
    sun: '#e0913a',
  },
];
