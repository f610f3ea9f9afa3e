import { storageKeys } from '#stores/keys';
import { read, remove, write } from '#stores/storage';

const { key, parse } = storageKeys.theme;
const dark = '(prefers-color-scheme: dark)';

/** Makes every `<select data-theme-select>` show the kept choice (`auto`, `light`, `dark`) and act on a new one. */
export function bindThemeSelect(): void {
	const selects = document.querySelectorAll<HTMLSelectElement>('select[data-theme-select]');
	for (const select of selects) {
		select.value = parse(read(key)) ?? 'auto';
		select.addEventListener('change', () => {
			keep(select.value);
			for (const other of selects) other.value = select.value;
			apply(select.value);
		});
	}
	matchMedia(dark).addEventListener('change', () => apply(selects[0]?.value));
}

function keep(choice: string): void {
	if (parse(choice)) write(key, choice);
	else remove(key);
}

function apply(choice: unknown): void {
	document.documentElement.dataset.theme = parse(choice) ?? (matchMedia(dark).matches ? 'dark' : 'light');
}
