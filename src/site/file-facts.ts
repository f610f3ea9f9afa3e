const types: Record<string, string> = {
	'application/zip': 'Zip',
	'application/pdf': 'PDF',
	'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
	'text/html': 'Web page',
	'text/plain': 'Text',
	'text/csv': 'CSV',
	'text/xml': 'XML',
	'image/svg+xml': 'Picture',
	'image/png': 'Picture',
};

/** What a teacher calls a file of this media type, for example “Word”; “File” for a type nobody named. */
export function fileType(mediaType: string): string {
	return types[mediaType.split(';')[0] ?? ''] ?? 'File';
}

/** The size as people read it, for example “48 KB” or “1.2 MB”. Never less than 1 KB. */
export function fileSize(bytes: number): string {
	const kilobytes = Math.max(1, Math.round(bytes / 1000));
	return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
