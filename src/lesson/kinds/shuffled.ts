/**
 * The list in another order, the same one every time, so that pages and sheets agree: counted off by steps that leave
 * nothing in its place, in any list of two or more.
 */
export function shuffled<T>(list: readonly T[]): T[] {
	const half = Math.ceil(list.length / 2);
	const [front, back] = [list.slice(0, half), list.slice(half)];
	return back.flatMap((one, index) => [one, ...front.slice(index, index + 1)]).concat(front.slice(back.length));
}
