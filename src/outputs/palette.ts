/**
 * The colours of documents, as Office writes them: six digits without “#”.
 *
 * They mirror the light colours of `src/site/tokens.ts`, name for name; a test keeps the two equal.
 */
export const palette = {
	paper: 'FBFAF7',
	surface: 'FFFFFF',
	wash: 'EFF3F2',
	lineStrong: '66787B',
	ink: '14262B',
	inkSoft: '44575C',
	brand: '0F4F5A',
	brandSoft: 'E0EEED',
	/** Between the two; for outlines and the door's leaf. The site has no twin of it. */
	brandLight: '3C7A89',
	goldSoft: 'FFF1CF',
	wallDeep: '0C333C',
	lamp: 'FFC95C',
	lampSoft: 'FFE9B8',
	/** Paper that glares less than white, which many dyslexic readers like. The site has no twin of it. */
	cream: 'FDF8E8',
} as const;
