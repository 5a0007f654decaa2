/** Words for people who write, and for what they do, as notes at the foot of an article use them. */
export const AUTHOR_WORDS: ReadonlySet<string> = new Set(
  `writer writers reporter reporters correspondent correspondents editor editors columnist columnists contributor
   contributors author authors journalist journalists freelance freelancer freelancers blogger blogs essayist
   writes covers reporting writing copywriter`.split(/\s+/),
);

/** How a note on the author begins when it does not begin with the name; lower case. */
export const AUTHOR_NOTE_OPENINGS: readonly string[] = `
about the author
about the writer
about the reporter
the author is
the author was
the authors are
the writer is
the writer was
the writers are
reporting by
additional reporting by
additional reporting from
editing by
written by
compiled by
with reporting by
with additional reporting
follow him on
follow her on
follow them on
follow the author
contact the author
contact the reporter
contact the writer`
  .trim()
  .split('\n');
