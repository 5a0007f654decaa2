const COMPRESSED_ENDING = /\.(?:gz|zst)$/i;

/** True when a name says that the document is compressed. */
export const isCompressedName = (name: string): boolean => COMPRESSED_ENDING.test(name);

/** 'batch.jsonl.gz' is read as 'batch.jsonl' is. */
export const innerName = (name: string): string => name.replace(COMPRESSED_ENDING, '');

/** Lower case, with its dot; empty when there is none: '.html' of 'news/a.HTML', '' of 'news/.htaccess'. */
export function endingOf(name: string): string {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const dot = file.lastIndexOf('.');
  return dot > 0 ? file.slice(dot).toLowerCase() : '';
}

/** Endings that say what a document is written in stand behind those that say what it tells: 'storm.ninjs.json'. */
const SECOND_ENDINGS = new Set(['.ninjs', '.nitf', '.newsml', '.rss', '.atom', '.warc', '.wxr']);

/** A file's name without its folder and its endings: '042bb7b5' of 'pages/042bb7b5.html.gz', 'a.v2' of 'a.v2.txt'. */
export function stemOf(path: string): string {
  const name = innerName(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
  const stem = name.slice(0, name.length - endingOf(name).length);
  const second = endingOf(stem);
  return SECOND_ENDINGS.has(second) ? stem.slice(0, stem.length - second.length) : stem;
}
