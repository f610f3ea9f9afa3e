import { expect, it } from 'vitest';
import { inlineScript } from './inline-script.ts';

it('drops comments, space and long names, and leaves strings alone', () => {
	const source =
		"(() => {\n\t// Says hello.\n\tconst say = (words) => {\n\t\t// Not here.\n\t\tdocument.title = words + ' ( c ) ';\n\t};\n\tsay(name);\n\tsay(`a  {b} = c`);\n})();\n";
	expect(inlineScript(source)).toBe('(()=>{let e=e=>{document.title=e+` ( c ) `};e(name),e(`a  {b} = c`)})();');
});

it('keeps what a script does', () => {
	const source =
		'(() => {\n\tconst list = [1, 2, 3];\n\tlet sum = 0;\n\tfor (const one of list) sum += one;\n\treturn sum;\n})();\n';
	expect(new Function(`return ${inlineScript(source)}`)()).toBe(6);
});

it('brings in no syntax that older browsers do not know', () => {
	expect(inlineScript('self.a = self.a || 1; if (self.b == null) self.b = 2;')).not.toMatch(/\|\|=|\?\?=/);
});

it('says what is wrong with a script that is none', () => {
	expect(() => inlineScript('let = ;')).toThrow('Unexpected token');
});
