/** Which files of a folder are not there. No page may read a file from `file://`, but each may try to load it. */

const atOnce = 8;

const picture = /\.(?:svg|png|ico)$/;

/** The files that a browser does not find, in the order given; each lies where its name says, from this page. */
export async function missingOf(files: readonly string[]): Promise<string[]> {
	// Whatever is no script ends in an error of its own once it has been loaded: that it is there is all that counts.
	const silence = (event: ErrorEvent) => event.preventDefault();
	addEventListener('error', silence);
	const missing = new Set<string>();
	const waiting = [...files];
	const work = async () => {
		for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
			if (!(await isThere(file))) missing.add(file);
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	removeEventListener('error', silence);
	return files.filter((file) => missing.has(file));
}

function isThere(file: string): Promise<boolean> {
	return new Promise((resolve) => {
		const one = document.createElement(picture.test(file) ? 'img' : 'script');
		one.onload = () => resolve(true);
		one.onerror = () => resolve(false);
		one.src = file;
		// Pictures are loaded without standing anywhere, scripts are not.
		if (one.localName === 'script') document.head.append(one);
	});
}
