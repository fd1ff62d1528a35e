declare const ENGINE_DIGEST: string | undefined;

/**
 * Names the engine that finds quotations: whatever changes its findings changes this name. The build puts a digest of
 * the engine's code here; run from its source it has one name for all.
 */
export const ENGINE: string = typeof ENGINE_DIGEST === 'string' ? ENGINE_DIGEST : 'from-source';
