/** Sizes and colours of slides, in inches and points. Readable from the back of a room, in colour or grey. */

import { palette } from '../palette.ts';

export const font = 'Arial';

export const cream = palette.paper;
export const paper = palette.surface;
export const ink = palette.ink;
export const teal = palette.brand;
export const deepTeal = palette.wallDeep;
export const softTeal = palette.brandLight;
export const paleTeal = palette.brandSoft;
export const amber = palette.lamp;
export const paleAmber = palette.goldSoft;
export const lampGlow = palette.lampSoft;
export const grey = palette.inkSoft;

export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** 16:9, as PowerPoint has it. */
export const slideSize = { w: 13.333, h: 7.5 };
export const titleBox: Box = { x: 0.75, y: 0.38, w: 11.2, h: 1.02 };
export const bodyBox: Box = { x: 0.75, y: 1.72, w: 11.85, h: 5.05 };

/** Largest first. The last of each is the floor: words that do not fit there go on to another slide. */
export const titleSizes = [34, 30, 26] as const;
export const bodySizes = [28, 24, 22, 20] as const;
export const tableSizes = [22, 20, 18, 16] as const;
/** On drawn accounts. */
export const cardSizes = [20, 18, 16] as const;

export const lineHeight = 1.2;
