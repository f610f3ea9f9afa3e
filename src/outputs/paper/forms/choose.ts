import type { ChooseItem } from '#lesson/mechanics/choose';
import { surenessNames } from '../../wording.ts';
import type { Part, Run } from '../part.ts';
import { words } from '../part.ts';
import { tickList } from '../pen.ts';
import { paragraph } from '../text.ts';

/** Options to tick; where it is asked, how sure the pupil is. */
export function chooseForm({ options }: Pick<ChooseItem, 'options'>, confidence: boolean): Part[] {
	return [tickList(options.map(({ text }) => text)), ...(confidence ? [surenessLine()] : [])];
}

function surenessLine(): Part {
	const boxes = surenessNames.flatMap((name): Run[] => [...words('\u2003'), { type: 'tick' }, ...words(` ${name}`)]);
	return paragraph([...words('How sure are you?', { bold: true }), ...boxes], { close: true });
}
