/** What news texts print round the article: lower case, without signs at the ends. */

/** Lines that hold nothing else. */
export const BOILERPLATE_LINES: ReadonlySet<string> = new Set(
  `ends|end|more|30|advertisement|advertisement - continue reading below|advertising|sponsored|sponsored content|
   for immediate release|for release|immediate release|embargoed|press release|news release|media release|
   read more|read also|read next|see also|related|related articles|related stories|related content|recommended|
   more stories|most popular|trending|trending now|you may also like|continue reading|story continues|
   story continues below|article continues below|share|share this|share this article|print|email|comments|
   subscribe|sign up|subscribe now|support us|donate|follow us|back to top|share on facebook|share on twitter|
   notes to editors|editor's note|all rights reserved|click here|skip to content|home`
    .split('|')
    .map((line) => line.trim()),
);

/** How lines of boilerplate begin that go on with something of their own. */
export const BOILERPLATE_OPENINGS: readonly string[] = `
for immediate release
for release
embargoed until
embargoed for
not for publication
read more:
read more about
read also:
read next:
also read:
see also:
related:
related stories:
more on this story
continue reading
story continues
article continues
click here
click to
sign up for
sign up to
subscribe to
subscribe now
subscribe for
to subscribe
get the latest
follow us on
like us on
join us on
download our
download the app
share this
support our journalism
become a member
already a subscriber
thank you for reading
this article is for subscribers
this article was originally published
this story was originally published
this article first appeared
this story first appeared
originally published
all rights reserved
copyright
©
(c) 19
(c) 20
media contact
press contact
media inquiries
for media inquiries
for more information
for further information
for press inquiries
contact:
contacts:
contact information:
editors' note:
notes to editors
have a story
have a news tip
got a tip
send tips
permalink
print this
print version`
  .trim()
  .split('\n');
