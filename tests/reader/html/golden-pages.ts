/** Web pages of invented outlets, and the paragraphs of their articles: kind and text, a line each. */
export interface GoldenPage {
  readonly name: string;
  readonly html: string;
  readonly paragraphs: readonly string[];
}

const FIRST =
  'The ferry to Tarn Island will stop running in November, the council of Lower Brook said on Tuesday, after a vote that split the town for a year.';
const SECOND =
  'Mayor Lena Ostrow said the boat cost the town more than its school did. “Nobody is happy about it,” she told the meeting, “but nobody has found the money.”';
const THIRD =
  'The island has ninety residents, most of them retired, and a shop that opens on three days of the week when the weather lets the baker cross.';
const FOURTH =
  'A petition against the closure gathered 4,000 names in the summer, more than the town has voters, and will be handed to the ministry next week.';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Last ferry to Tarn Island</title>${head}</head><body>
<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main>${body}</main>
<footer class="site-footer"><p>© 2024 Tarn Bay Herald. All rights reserved.</p><ul><li><a href="/about">About us</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>
</body></html>`;

const article = (inner: string, head = ''): string =>
  page(`<article class="article"><h1>Last ferry to Tarn Island</h1>${inner}</article>`, head);

const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

export const GOLDEN_PAGES: readonly GoldenPage[] = [
  {
    name: 'paragraphs, headings, a list and a quotation',
    html: article(`<div class="article-body">${paragraphs(FIRST, SECOND)}
<h2>What the islanders lose</h2>
${paragraphs(THIRD)}
<ul><li>The boat to the doctor on Mondays</li><li>The post, which came with it</li></ul>
<blockquote><p>We were promised a bridge in 1971, and then we were promised the boat, and now nobody promises anything.</p></blockquote>
${paragraphs(FOURTH)}</div>`),
    paragraphs: [
      `BODY ${FIRST}`,
      `BODY ${SECOND}`,
      'SUBHEADING What the islanders lose',
      `BODY ${THIRD}`,
      'LIST_ITEM The boat to the doctor on Mondays',
      'LIST_ITEM The post, which came with it',
      'BLOCKQUOTE We were promised a bridge in 1971, and then we were promised the boat, and now nobody promises anything.',
      `BODY ${FOURTH}`,
    ],
  },
  {
    name: 'a standfirst in its own element is text; byline, date and caption are not',
    html: article(`<p class="standfirst">Ninety people will have to find another way home when the boat stops, and the bakery may not.</p>
<div class="byline">By <a href="/staff/amos">Amos Brandt</a></div><time class="date">12 October 2024</time>
<figure><img src="boat.jpg" alt=""><figcaption>The boat at the pier last winter. Photo: Ines Roth</figcaption></figure>
<div class="article-body">${paragraphs(FIRST, SECOND, THIRD, FOURTH)}</div>`),
    paragraphs: [
      'BODY Ninety people will have to find another way home when the boat stops, and the bakery may not.',
      `BODY ${FIRST}`,
      `BODY ${SECOND}`,
      `BODY ${THIRD}`,
      `BODY ${FOURTH}`,
    ],
  },
  {
    name: 'q makes quotation marks, references are letters, emphasis and links stay in their line',
    html: article(
      `<div class="article-body">${paragraphs(
        FIRST,
        'Ms Ostrow called it <q>the worst vote of my life</q> and said the <em>next</em> council would <a href="/vote">have to pay</a> for it &#8212; &ldquo;one way or the other&rdquo;, she said, at Br&uuml;ck &amp; Sons.',
        THIRD,
        FOURTH,
      )}</div>`,
    ),
    paragraphs: [
      `BODY ${FIRST}`,
      'BODY Ms Ostrow called it “the worst vote of my life” and said the next council would have to pay for it — “one way or the other”, she said, at Brück & Sons.',
      `BODY ${THIRD}`,
      `BODY ${FOURTH}`,
    ],
  },
  {
    name: 'two line breaks part paragraphs, text stands in a div itself',
    html: article(
      `<div class="story-text">${FIRST}<br><br>${SECOND}<br><br>${THIRD}<br/> <br/>${FOURTH}</div>`,
    ),
    paragraphs: [`BODY ${FIRST}`, `BODY ${SECOND}`, `BODY ${THIRD}`, `BODY ${FOURTH}`],
  },
  {
    name: 'boxes of links, sign-ups, cookies and comments are left out',
    html: article(`<div class="cookie-banner"><p>We use cookies to improve this site. By going on you accept our cookie policy.</p></div>
<div class="article-body">${paragraphs(FIRST, SECOND)}
<aside class="related"><h3>Read more</h3><ul><li><a href="/1">Council to vote on the ferry in autumn</a></li><li><a href="/2">Island bakery wins a prize for its rye bread</a></li></ul></aside>
<div class="newsletter-signup"><h4>Sign up to our newsletter</h4><p>Get the best of the Herald in your inbox every morning.</p></div>
${paragraphs(THIRD, FOURTH)}</div>
<section id="comments" class="comments"><h3>3 comments</h3>
<div class="comment"><p>I have lived on that island for forty years and nobody has ever asked me what the boat is worth, which is a good deal.</p></div>
<div class="comment"><p>Close it, I say. The town cannot pay for everybody who wants a view of the sea and a boat to look at it from.</p></div></section>`),
    paragraphs: [`BODY ${FIRST}`, `BODY ${SECOND}`, `BODY ${THIRD}`, `BODY ${FOURTH}`],
  },
  {
    name: 'hidden elements and a second copy of the text are left out',
    html: article(`<div class="article-body">${paragraphs(FIRST, SECOND, THIRD, FOURTH)}</div>
<div class="print-version">${paragraphs(FIRST, SECOND, THIRD, FOURTH)}</div>
<div style="display: none"><p>This copy is for the archive, and nobody who reads the page can see it, however long it is.</p></div>`),
    paragraphs: [`BODY ${FIRST}`, `BODY ${SECOND}`, `BODY ${THIRD}`, `BODY ${FOURTH}`],
  },
  {
    name: 'another script',
    html: `<!DOCTYPE html><html lang="ru"><head><title>Последний паром</title></head><body><nav><a href="/">Главная</a> <a href="/n">Новости</a></nav>
<article><h1>Последний паром</h1><div class="text"><p>Паром на остров Тарн перестанет ходить в ноябре, сообщил во вторник совет города, который спорил об этом целый год.</p>
<p>«Никто этому не рад, — сказала мэр Лена Остров на заседании, — но денег никто не нашёл, и взять их больше негде».</p>
<p>На острове живут девяносто человек, почти все они пенсионеры, и магазин там открыт только три дня в неделю.</p></div></article>
<footer>© 2024 Вестник</footer></body></html>`,
    paragraphs: [
      'BODY Паром на остров Тарн перестанет ходить в ноябре, сообщил во вторник совет города, который спорил об этом целый год.',
      'BODY «Никто этому не рад, — сказала мэр Лена Остров на заседании, — но денег никто не нашёл, и взять их больше негде».',
      'BODY На острове живут девяносто человек, почти все они пенсионеры, и магазин там открыт только три дня в неделю.',
    ],
  },
  {
    name: 'an AMP page',
    html: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>Last ferry</title></head><body>
<amp-sidebar id="menu"><ul><li><a href="/">Home</a></li></ul></amp-sidebar>
<article><h1>Last ferry</h1><amp-img src="boat.jpg" width="3" height="2"></amp-img><section class="amp-body">${paragraphs(FIRST, SECOND)}<amp-ad type="x"></amp-ad>${paragraphs(THIRD)}</section></article></body></html>`,
    paragraphs: [`BODY ${FIRST}`, `BODY ${SECOND}`, `BODY ${THIRD}`],
  },
  {
    name: 'text for browsers without scripts',
    html: `<!doctype html><html><head><title>Last ferry</title></head><body><div id="app"></div><noscript><h1>Last ferry</h1>${paragraphs(FIRST, SECOND, THIRD)}</noscript></body></html>`,
    paragraphs: [`BODY ${FIRST}`, `BODY ${SECOND}`, `BODY ${THIRD}`],
  },
  {
    name: 'text that only JSON-LD has',
    html: `<!doctype html><html><head><title>Last ferry</title><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${FIRST}\\n\\n${SECOND.replaceAll('“', '\\"').replaceAll('”', '\\u0022')}","x":{]}</script></head><body><div id="app">Loading</div></body></html>`,
    paragraphs: [`BODY ${FIRST}`, `BODY ${SECOND.replaceAll(/[“”]/g, '"')}`],
  },
  {
    name: 'the entries of a live blog, all of them',
    html: article(`<p class="lead">The council votes on the ferry tonight, and the Herald is in the hall with all that is said.</p>
<div class="live-blog"><div class="entry"><h3>The vote is in</h3><p>${FIRST}</p></div><div class="entry"><h3>The mayor speaks</h3><p>${SECOND}</p></div><div class="entry"><h3>Who lives there</h3><p>${THIRD}</p></div></div>`),
    paragraphs: [
      'BODY The council votes on the ferry tonight, and the Herald is in the hall with all that is said.',
      'SUBHEADING The vote is in',
      `BODY ${FIRST}`,
      'SUBHEADING The mayor speaks',
      `BODY ${SECOND}`,
      'SUBHEADING Who lives there',
      `BODY ${THIRD}`,
    ],
  },
];
