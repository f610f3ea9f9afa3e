import { expect, it } from 'vitest';
import { inlineScript } from './inline-script.ts';

it('drops comments and space, and leaves strings alone', () => {
	const source =
		"// Says hello.\nconst say = (words) => {\n\t// Not here.\n\treturn `a  {words} = b` + ' ( c ) ';\n};\n\nsay('x');\n";
	expect(inlineScript(source)).toBe("const say=words=>{return `a  {words} = b`+' ( c ) '};say('x');");
});

it('keeps what a script does', () => {
	const source =
		'(() => {\n\tconst list = [1, 2, 3];\n\tlet sum = 0;\n\tfor (const one of list) sum += one;\n\treturn sum;\n})();\n';
	expect(new Function(`return ${inlineScript(source)}`)()).toBe(6);
});
