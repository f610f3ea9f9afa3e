import { encode } from 'uqr';

/** Modules of white round the code, as ISO/IEC 18004 asks. */
const quietModules = 4;

/** A QR code of an address as an SVG picture on white, one path for all of it. It reads with a seventh of it smudged (level M). */
export function qrPicture(address: string): string {
	const { data, size } = encode(address, { ecc: 'M', border: quietModules });
	const path = data.map(rowPath).join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}

/** Neighbouring dark modules as one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
	let path = '';
	for (let x = 0; x < row.length; x += 1) {
		const from = x;
		while (row[x]) x += 1;
		if (x > from) path += `M${from} ${y}h${x - from}v1H${from}z`;
	}
	return path;
}
