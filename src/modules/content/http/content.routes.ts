import { curriculumRoutes } from './curriculum.routes';
import { importRoutes } from './import.routes';
import { noteRoutes } from './notes.routes';
import { postRoutes } from './post.routes';
import { readingRoutes } from './reading.routes';

export const contentRoutes = [
  ...readingRoutes,
  ...curriculumRoutes,
  ...importRoutes,
  ...noteRoutes,
  ...postRoutes,
];
