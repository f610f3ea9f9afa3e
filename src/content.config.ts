/** Ties each folder of content to its schema. The content check reads the same files with the same schemas, with positions. */

import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { markdownText } from '#integrations/markdown-text';
import { contentPaths } from '#lesson/read-entries';
import { activitySchema } from '#lesson/schema/activity';
import { bandSchema } from '#lesson/schema/band';
import { lessonSchema } from '#lesson/schema/lesson';
import { audiences } from '#lesson/schema/page';
import { planSchema, slidesSchema, worksheetSchema } from '#lesson/schema/plan';
import { profileSchema } from '#lesson/schema/profile';
import { curriculumSchema, termSchema } from '#lesson/schema/reference';
import { serviceSchema } from '#lesson/schema/service';

const place = { /** Its place in the file, since collections keep no order. */ place: z.int() };

/** One YAML file that holds a list. */
const list = (path: string) =>
	file(path, {
		parser: (text) => (parse(text) as { id: string }[]).map((entry, index) => ({ ...entry, place: index })),
	});

/** One YAML file an entry; its id is its path without extension. */
const folder = (base: string) =>
	glob({ base, pattern: '**/*.yaml', generateId: ({ entry }) => entry.replace(/\.yaml$/, '') });

export const collections = {
	docs: defineCollection({
		loader: glob({ base: './content/pages', pattern: '**/[^_]*.{md,mdx}' }),
		schema: docsSchema({ extend: z.object({ audience: z.enum(audiences).default('everyone') }) }),
	}),
	bands: defineCollection({ loader: list('content/bands.yaml'), schema: bandSchema.extend(place) }),
	lessons: defineCollection({ loader: markdownText(contentPaths.lessons), schema: lessonSchema }),
	plans: defineCollection({ loader: markdownText(contentPaths.plans), schema: planSchema }),
	slides: defineCollection({ loader: markdownText(contentPaths.slides), schema: slidesSchema }),
	worksheets: defineCollection({ loader: markdownText(contentPaths.worksheets), schema: worksheetSchema }),
	activities: defineCollection({ loader: folder('./content/activities'), schema: activitySchema }),
	profiles: defineCollection({ loader: folder('./content/profiles'), schema: profileSchema }),
	services: defineCollection({ loader: list('content/facts/services.yaml'), schema: serviceSchema.extend(place) }),
	glossary: defineCollection({ loader: list('content/glossary.yaml'), schema: termSchema.extend(place) }),
	curricula: defineCollection({ loader: folder('./content/curriculum'), schema: curriculumSchema }),
};
