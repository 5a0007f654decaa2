export const EVAL_FORMATS = ['text', 'json'] as const;
