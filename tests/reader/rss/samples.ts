/** What a blog's software writes: the whole text in CDATA beside a teaser. */
export const BLOG = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">
<channel>
  <title>Tarn Bay Herald</title>
  <atom:link href="https://tarnbay.example/feed/" rel="self" type="application/rss+xml" />
  <link>https://tarnbay.example</link>
  <description>News from the bay</description>
  <language>en_GB</language>
  <item>
    <title>Harbour board&amp;#8217;s vote &amp;#8216;final&amp;#8217;, says Ostrow</title>
    <link>https://feeds.example/~r/1</link>
    <feedburner:origLink>/2021/03/harbour-vote/</feedburner:origLink>
    <dc:creator><![CDATA[Lena Ostrow and Bo Webb]]></dc:creator>
    <pubDate>Tue, 04 Mar 2021 10:30:00 EST</pubDate>
    <category><![CDATA[Harbour &amp; sea]]></category>
    <category>Politics</category>
    <category>Politics</category>
    <guid isPermaLink="false">https://tarnbay.example/?p=17</guid>
    <description><![CDATA[The board voted on Monday. &#8220;It is final,&#8221; she said. [&#8230;]]]></description>
    <content:encoded><![CDATA[<p>The board voted on <a href="/m">Mon</a>day.</p>
<h2>What comes next</h2>
<p>&#8220;It is <em>final</em>,&#8221; said Mr&nbsp;<b>T</b>om Roe &amp; Co.<br />He left at once.</p>
<blockquote><p>We never agreed.</p></blockquote>
<figure><img src="a.jpg" alt="a gate"/><figcaption>The gate, shut.</figcaption></figure>
<ul><li>One pier</li><li>Two boats</li></ul>]]></content:encoded>
    <media:content xmlns:media="http://search.yahoo.com/mrss/" url="https://tarnbay.example/a.jpg"><media:description>A gate of media.</media:description></media:content>
  </item>
  <item>
    <title><![CDATA[Fish & chips: <em>the</em> price]]></title>
    <link>https://tarnbay.example/fish</link>
    <author>desk@tarnbay.example (Ida Marsh)</author>
    <source url="https://wire.example/rss">Coast Wire</source>
    <pubDate>Tuesday</pubDate>
    <description>&lt;p&gt;Prices rose &amp;mdash; again.&lt;/p&gt;&lt;p&gt;“Too much,” she said.&lt;/p&gt;</description>
  </item>
</channel>
</rss>
`;

/** Plain text in the description, no modules, no ids. */
export const OLD = `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>Mill Lane Post</title><link>http://milllane.example/</link>
<item><title>Bridge closed</title><link>bridge.html</link>
<description>The bridge closed on Friday.

It will open again, the council said.</description></item>
</channel></rss>`;

/** Not well-formed: junk first, bare ampersands, entities of HTML, tags that nobody closes. */
export const BROKEN = `

<?xml version="1.0"?>
<rss version="2.0"><channel><title>Dock & Quay</title><link>http://dock.example/</link>
<item><title>Smith & Sons&nbsp;close</title><link>http://dock.example/a?x=1&y=2</link>
<description>They close <b>on Monday,<br> said <i>Jo Smith</i> & her son.&rsquo;</description></item>
<item><title>Second</title><description>It is read as well.</description>
<item><title>Third</title><description>And so is this.</description></item>
</channel></rss>`;
