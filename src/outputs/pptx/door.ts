import type PptxGenJS from 'pptxgenjs';
import { amber, cream, paleAmber, softTeal, teal } from './theme.ts';

interface DoorColours {
	frame: string;
	leaf: string;
	floor: string;
}

export const doorOnCream: DoorColours = { frame: teal, leaf: softTeal, floor: paleAmber };
export const doorOnTeal: DoorColours = { frame: cream, leaf: softTeal, floor: amber };

type MasterObject = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number];
type Corner = readonly [x: number, y: number];

/**
 * A door that stands open, light coming round it, of native shapes for a slide layout.
 *
 * @param height in inches; the door is about three quarters as wide.
 */
export function door(left: number, top: number, height: number, colours: DoorColours): MasterObject[] {
	const at = (corners: readonly Corner[]) => corners.map(([x, y]): Corner => [left + x * height, top + y * height]);
	const rectangle = (x: number, y: number, w: number, h: number, color: string): MasterObject => ({
		rect: {
			x: left + x * height,
			y: top + y * height,
			w: w * height,
			h: h * height,
			fill: { color },
			line: { type: 'none' },
		},
	});
	return [
		polygon(
			'Light on the floor',
			at([
				[0.07, 0.93],
				[0.62, 0.93],
				[0.92, 1.22],
				[0.2, 1.22],
			]),
			colours.floor,
		),
		rectangle(0, 0, 0.69, 0.93, colours.frame),
		rectangle(0.07, 0.07, 0.55, 0.86, amber),
		polygon(
			'Door',
			at([
				[0.07, 0.07],
				[0.36, 0.17],
				[0.36, 1.05],
				[0.07, 0.93],
			]),
			colours.leaf,
		),
		rectangle(0.3, 0.58, 0.03, 0.07, amber),
	];
}

/** A filled shape with straight edges. */
function polygon(name: string, corners: readonly Corner[], color: string): MasterObject {
	const xs = corners.map(([x]) => x);
	const ys = corners.map(([, y]) => y);
	const x = Math.min(...xs);
	const y = Math.min(...ys);
	const points = [...corners.map(([cx, cy]) => ({ x: cx - x, y: cy - y })), { close: true as const }];
	const box = { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
	const options: PptxGenJS.TextPropsOptions & PptxGenJS.ShapeProps = {
		...box,
		points,
		fill: { color },
		objectName: name,
	};
	return { text: { text: '', options: { ...options, shape: 'custGeom' as PptxGenJS.SHAPE_NAME } } };
}
