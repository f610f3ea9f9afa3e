/** Ties each folder of content to its schema. The content check reads the same files with the same schemas, with positions. */

import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { contentText } from '#integrations/content-text';
import { contentPaths } from '#lesson/read-entries';
import { activitySchema } from '#lesson/schema/activity';
import { alertSchema } from '#lesson/schema/alert';
import { bandSchema } from '#lesson/schema/band';
import { forceSchema } from '#lesson/schema/force';
import { lessonSchema } from '#lesson/schema/lesson';
import { audiences } from '#lesson/schema/page';
import { planSchema, slidesSchema, standingSchema, worksheetSchema } from '#lesson/schema/plan';
import { profileSchema } from '#lesson/schema/profile';
import { curriculumSchema, termSchema } from '#lesson/schema/reference';
import { serviceSchema } from '#lesson/schema/service';
import { sheetSchema } from '#lesson/schema/sheet';
import { statisticSchema } from '#lesson/schema/statistic';
import { talkSchema } from '#lesson/schema/talk';

const place = { /** Its place in the file, since collections keep no order. */ place: z.int() };

/** One YAML file that holds a list. */
const list = (path: string) =>
	file(path, {
		parser: (text) => (parse(text) as { id: string }[]).map((entry, index) => ({ ...entry, place: index })),
	});

export const collections = {
	docs: defineCollection({
		loader: glob({ base: './content/pages', pattern: '**/[^_]*.{md,mdx}' }),
		schema: docsSchema({ extend: z.object({ audience: z.enum(audiences).default('everyone') }) }),
	}),
	bands: defineCollection({ loader: list('content/bands.yaml'), schema: bandSchema.extend(place) }),
	lessons: defineCollection({ loader: contentText(contentPaths.lessons), schema: lessonSchema }),
	plans: defineCollection({ loader: contentText(contentPaths.plans), schema: planSchema }),
	slides: defineCollection({ loader: contentText(contentPaths.slides), schema: slidesSchema }),
	worksheets: defineCollection({ loader: contentText(contentPaths.worksheets), schema: worksheetSchema }),
	standing: defineCollection({ loader: contentText(contentPaths.standing), schema: standingSchema }),
	talks: defineCollection({ loader: contentText(contentPaths.talks), schema: talkSchema }),
	sheets: defineCollection({ loader: contentText(contentPaths.sheets), schema: sheetSchema }),
	forces: defineCollection({ loader: list('content/facts/forces.yaml'), schema: forceSchema.extend(place) }),
	activities: defineCollection({ loader: contentText(contentPaths.activities), schema: activitySchema }),
	profiles: defineCollection({ loader: contentText(contentPaths.profiles), schema: profileSchema }),
	services: defineCollection({ loader: list('content/facts/services.yaml'), schema: serviceSchema.extend(place) }),
	statistics: defineCollection({
		loader: list('content/facts/statistics.yaml'),
		schema: statisticSchema.extend(place),
	}),
	glossary: defineCollection({ loader: list('content/glossary.yaml'), schema: termSchema.extend(place) }),
	alerts: defineCollection({ loader: contentText(contentPaths.alerts), schema: alertSchema }),
	curricula: defineCollection({ loader: contentText(contentPaths.curricula), schema: curriculumSchema }),
};
