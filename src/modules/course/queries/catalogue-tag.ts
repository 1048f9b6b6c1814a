/** What is remembered of the catalogue is forgotten by this, when a course changes. */
export const catalogueTag = 'catalogue';
