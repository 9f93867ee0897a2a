// A made-up article in a page like many: what belongs to it, and everything that usually stands around it.

export const harbourPage = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Harbour to close in May - Gazette of Osterby</title>
<meta property="og:type" content="article"><meta property="og:title" content="Harbour to close in May">
<meta property="og:site_name" content="Gazette of Osterby">
<meta property="article:published_time" content="2026-03-04T06:00:00+00:00"></head>
<body class="single"><header><a href="/">Gazette of Osterby</a><nav><a href="/local">Local</a> <a href="/sport">Sport</a></nav></header>
<div class="page"><article>
  <h1>Harbour to close in May</h1>
  <div class="meta">March 4, 2026 &middot; <a href="/local">Local</a></div>
  <div class="ai-summary"><p>Osterby’s harbour will close in May, the council decided on Tuesday. A new quay is to open in the autumn.</p></div>
  <div class="share"><a href="#a">Share</a> <a href="#b">Mail</a></div>
  <div class="text">
    <h2>Harbour to close in May</h2>
    <p>The council of Osterby voted on Tuesday to close the harbour in May, after the storm of <a href="/storm">last January</a> broke its wall.</p>
    <p>“We will not wait,” said Mara Olsen, the <em>harbour</em> commissioner. “Not&nbsp;a  day.”</p>
    <p class="related"><a href="/ferry"><strong>FERRY OWNERS WARN OF A SUMMER WITHOUT ISLANDERS</strong></a></p>
    <div class="ad">Advertisement</div>
    <p>Fishermen asked for two more years and were
       given eight weeks, which most of them called too little to find another berth.</p>
    <ul><li>A new quay is to open in the autumn.</li></ul>
    <p class="disclaimer"><em>Gazette of Osterby does not always side with its columnists.</em></p>
  </div>
  <section class="comments"><h3>2 comments</h3><p>Good article, thanks for writing about our harbour again.</p></section>
</article>
<aside><h3>Most read</h3><ul><li><a href="/a">Mayor “not worried” about the budget vote</a></li></ul></aside></div>
<footer>&copy; 2026 Gazette of Osterby. <a href="/privacy">Privacy</a></footer></body></html>`
