/** Folders of programs and systems: nobody keeps articles there. */
const FOLDERS_OF_PROGRAMS = new Set(['node_modules', 'bower_components', '__pycache__', '__MACOSX']);

/** True for files and folders that are passed over where nobody names them: hidden ones, and those of programs. */
export const isIgnoredName = (name: string): boolean => name.startsWith('.') || FOLDERS_OF_PROGRAMS.has(name);
