/**
 * Ties the field for how to reach a force to the force chosen in the same form: one from the list fills it, another name
 * empties it again. What somebody typed there is left alone.
 */
export function followForce(form: HTMLFormElement): void {
	const force = form.elements.namedItem('force');
	const way = form.elements.namedItem('forcePhone');
	if (!(force instanceof HTMLInputElement) || !(way instanceof HTMLInputElement)) return;
	let filled = '';
	force.addEventListener('input', () => {
		if (way.value !== '' && way.value !== filled) return;
		filled = wayTo(force.value, form);
		way.value = filled;
	});
}

/** How to reach the force of a name, as the list says it; nothing for one that it does not know. */
function wayTo(name: string, form: HTMLFormElement): string {
	const list = form.querySelector('datalist');
	const wanted = name.trim().toLowerCase();
	const known = [...(list?.querySelectorAll('option') ?? [])].find(({ value }) => value.toLowerCase() === wanted);
	return known ? (known.dataset.way ?? list?.dataset.way ?? '') : '';
}
