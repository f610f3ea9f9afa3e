import type { ServiceContact } from './schema/service.ts';

/** A service that code names, so that content cannot do without it. */
export interface RequiredService {
	id: string;
	/** A sort of contact that must be there and verified. */
	contact?: ServiceContact['kind'];
	/** What would be missing without it. */
	because: string;
}

/** The services that pages and documents ask for by name. */
export const requiredServices: readonly RequiredService[] = [
	{ id: 'emergency', contact: 'phone', because: 'every page says whom to call in danger' },
	{ id: 'childline', contact: 'phone', because: 'every page for pupils says whom to talk to' },
	{ id: 'ceop', because: 'teachers and officers are told where to report' },
	{ id: 'posh', because: 'staff are told where to get advice for their school' },
	{ id: 'nspcc-helpline', because: 'parents are told where to get advice about a child' },
];
