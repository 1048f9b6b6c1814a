import { enrollmentModule } from './enrollment/enrollment.module';

/** The twelve. */
export const modules = [enrollmentModule];
