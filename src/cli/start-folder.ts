/**
 * The folder in which the person stands. npm runs `start` in the project's folder and leaves the person's own in INIT_CWD, so that
 * `npm --prefix ~/dragoman start -- brief report.pdf` finds the report where the person sees it. Null where npm does not stand between.
 */
export const startFolder = (env: NodeJS.ProcessEnv): string | null =>
  (env.npm_package_name === 'dragoman' && env.npm_lifecycle_event === 'start' && env.INIT_CWD) || null;
