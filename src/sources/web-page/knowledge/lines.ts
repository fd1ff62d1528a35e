/** Lines that pages put into and around their stories, in the languages we have seen them in. */

// What begins a line that leads to other stories.
const ELSEWHERE = phrases(`
  related|related articles?|related stor(?:y|ies)|related posts?|related news|related coverage|related links?|related content|related reading|related topics?
  read more|read also|also read|read next|read this|read on|further reading|more reading|recommended reading|read the full story|continue reading|keep reading
  see also|see more|also see|also|watch also|also watch|watch|watch now|watch more|watch below|listen|must read|must see|must watch|in case you missed it|icymi
  more|more on this|more from .{2,40}|more stories|more news|more coverage|more about .{2,40}|more on .{2,40}|learn more|find out more|for more
  don.t miss|do not miss|you may also like|you might also like|you may like|you might like|might interest you|recommended|recommended for you|trending|trending now|popular|most read|most popular|top stories|latest|latest news|up next|next up
  lesen sie auch|lesen sie mehr|lesen sie dazu|mehr zum thema|mehr dazu|auch interessant|das könnte sie auch interessieren|weiterlesen|siehe auch|zum thema
  lire aussi|à lire aussi|a lire aussi|lire également|à lire|voir aussi|sur le même sujet
  lea también|lea tambien|leer también|lee también|te puede interesar|ver también|vea también|más información|mas información|relacionado|también te puede interesar|noticias relacionadas
  leia também|leia mais|leia ainda|veja também|saiba mais|veja mais|confira também
  leggi anche|leggi tutto|potrebbe interessarti|ti potrebbe interessare|vedi anche|approfondisci
  lees ook|lees meer|bekijk ook|läs också|läs även|läs mer|les også|læs også|lue myös|czytaj także|czytaj też|zobacz też|zobacz także|przeczytaj także|czytaj również
  читайте также|смотрите также|по теме|читать также|ранее|подробнее|читайте ещё|читайте еще|читайте|материалы по теме|смотри также
  baca juga|simak juga|lihat juga|ilgili haber(?:ler)?|ayrıca bakınız|xem thêm|đọc thêm|अधिक पढ़ें|यह भी पढ़ें|ये भी पढ़ें
  関連記事|あわせて読みたい|相关阅读|相关新闻|延伸阅读|推荐阅读|관련기사|관련 기사|더보기
`);

// What stands over a row of other stories, besides.
const ROWS = phrases(`
  more (?:great |top |latest |breaking )?(?:.{2,40} )?(?:stories|news|articles|headlines|coverage|posts|videos)|more like this|more to read
  (?:related|similar|recommended|suggested|trending|popular|recent|latest|other|further|editor.?s.?) (?:stories|news|articles|posts|coverage|content|topics|reading|links|headlines|reads|videos|picks|guides?)
  you (?:may|might) (?:also )?(?:enjoy|be interested in)|what to read next|most (?:viewed|shared|commented)|the latest|popular (?:this week|now|today)|around the web|from the web|from our partners|sponsored (?:content|links)|promoted (?:content|stories)|paid content|we recommend|(?:holiday |.{2,30} )?gift guides?
  share this(?: (?:article|story|post|page))?(?: with .{2,30})?|share on .{2,30}|follow us(?: on .{2,40})?|stay connected|stay in touch|subscribe(?: (?:now|today|to .{2,60}))?|newsletter|get our newsletter|sign up for .{2,60}|tags|topics|filed under|categories
  meistgelesen|les plus lus|más leídas|lo más leído|mais lidas|notícias relacionadas|articoli correlati|potrebbe interessarti anche|meest gelezen|самое читаемое|artikel terkait|berita terkait
`);

// What stands over the words of readers or those about the author: nothing of the story comes after it.
const BELOW = phrases(String.raw`
  (?:leave|post|add|write) (?:a |your )?(?:comment|reply).{0,40}|comments?(?: \(?\d+\)?)?|\d+ comments?|join the (?:conversation|discussion)|tell us what you think|have your say
  about (?:the )?authors?|want more (?:stories|news|articles).{0,30}|kommentare|commentaires|comentarios|comentários|commenti|reacties|комментарии|komentar
`);

/** A line that leads to other stories: "Related: Owls of the city", "[Read more: …]". */
export const LEADS_ELSEWHERE = new RegExp(`^[^\\p{L}]{0,3}${ELSEWHERE}\\s*[:|»>–—-]\\s*\\S`, 'iu');

/** The words before the link in such a line: "Related", "Read more:". */
export const LEADING_WORDS = new RegExp(`^[^\\p{L}]{0,3}${ELSEWHERE}\\s*[:|»>–—-]?$`, 'iu');

/** The whole line over a row of other stories: "Related", "More great stories". */
export const OVER_OTHERS = new RegExp(`^[^\\p{L}]{0,3}(?:${ELSEWHERE}|${ROWS})[^\\p{L}\\p{N}]{0,5}$`, 'iu');

/** The whole line below which nothing of the story comes. */
export const ENDS_STORY = new RegExp(`^[^\\p{L}]{0,3}${BELOW}[^\\p{L}\\p{N}]{0,5}$`, 'iu');

/** A line that sends readers to other pages, when a part of it is a link: "For more coverage, visit our hub." */
export const SENDS_ELSEWHERE: RegExp =
  /^[^\p{L}]{0,3}(?:(?:read|see|find|watch|get|view|check out|browse|explore) (?:more|all|our|also|the (?:full|original|rest|latest))|for (?:more|the latest|all)|click (?:here|on)|(?:previous|next) (?:article|post|story|page)|(?:view|see|more|all) (?:all )?(?:posts|articles|stories)|(?:tags?|keywords?|topics?|categor(?:y|ies)|filed under|posted in|labels?|schlagwörter|etiquetas|mots-clés|теги)\s*[:–-])/iu;

/** Sentences that speak of the page or the paper, not of the story. */
export const ABOUT_PAPER: RegExp = oneOf([
  // What the page lives on.
  /this (?:post|article|story|page|content) (?:may |might )?(?:contains?|includes?) (?:affiliate|referral|sponsored)\b/,
  /(?:we|our site|this site|.{2,30}) may (?:earn|receive|get) (?:a |an )?(?:small )?(?:share of sales|(?:affiliate )?(?:commission|compensation))/,
  /(?:advertisements?|adverts?|advertising|sponsored|iklan|anzeige|werbung|publicidad|publicité|pubblicità|реклама|anúncio|advertentie|reklama?|annons|広告|广告|광고)\W{0,3}(?:continue reading below)?$/,
  /(?:continue|(?:the )?(?:story|article|post) continues|scroll) (?:reading )?(?:below|down)\b.{0,60}$/,
  // Newsletters, subscriptions, applications.
  /(?:get|receive|have) (?:the |our |all |more )?.{0,60}\b(?:delivered|straight|sent|directly)\b.{0,30}\b(?:inbox|letterbox|door|phone|e-?mail)\b/,
  /(?:sign up|register)\b.{0,160}\b(?:newsletters?|inbox|alerts?|e-?mails?|updates?|channel|magazine|podcast|briefing|free|here|today)\b/,
  /subscribe (?:to|now|today|here|for)\b.{0,140}$/,
  /.{0,200}\bsign up (?:for|to) (?:our|the|its|.{2,20}’s|.{2,20}'s)\b.{0,80}\bnewsletters?\b.{0,60}$/,
  /(?:start your day|wake up|stay up to date|keep up) with\b.{0,200}\b(?:newsletter|sign up|subscribe|inbox)\b/,
  /(?:need|want) more .{2,40}\? .{0,40}(?:subscribe|subscription|sign up)\b/,
  /(?:read|get) more (?:on|at|from) .{2,60}(?:clicking here|click here|app)\b/,
  /(?:get|download) (?:the )?.{2,60}\bapp\b(?: (?:here|now|today|for free|on .{2,40}))?$/,
  /(?:click|tap) here\b.{0,80}$/,
  // Where readers can follow and write.
  /(?:like|enjoy(?:ed)?|love) (?:this|what you(?:'re| are)? read(?:ing)?) ?(?:story|article|post)?\?/,
  /(?:follow|like|find|join) (?:us|@?[\w .'’]{2,40}) (?:on|at|via) (?:facebook|twitter|x|instagram|youtube|telegram|whatsapp|linkedin|flipboard|google news|tiktok|threads|bluesky|mastodon|snapchat)\b/,
  /(?:you can )?(?:follow|reach|contact|e-?mail|write to|tweet)\b.{0,80}(?:@\w|\bon twitter\b|\bon facebook\b)/,
  /(?:have|got) (?:a|any) (?:news )?(?:tip|story|question|comment|correction|feedback|confidential)s?\b/,
  /send (?:us )?(?:your )?(?:news |story )?(?:tips|ideas|letters|feedback|questions|comments)\b.{0,60}\bto\b/,
  /join (?:the|our|us).{0,60}\b(?:forums?|conversation|community|discussion|channel|newsletter)\b/,
  /(?:like this|share this|loading|teilen|partager|compartir|condividi|поделиться)\s*[:.…]{0,3}$/,
  /e-?mail the author$/,
  // What a browser should have done.
  /(?:this (?:slideshow|site|page|feature|video) requires? javascript|please enable javascript|media playback is (?:unsupported|not supported)|your browser (?:does not|doesn.t) support|javascript is (?:disabled|required))/,
  /(?:this (?:web)?site|we|our (?:web)?site) uses? cookies\b/,
  /(?:skip to|jump to) (?:main )?content\b/,
  /(?:enlarge|expand|zoom|view) (?:image|photo|picture)$/,
  /listen to (?:this|the) (?:article|story)\b.{0,30}$/,
  // Whose the words and pictures are.
  /(?:image|photo|picture)s? (?:copyright|credit|source)s?\b.{0,80}$/,
  /(?:image|photo|picture|credit|foto|bild)s?\s?(?:by|via|courtesy(?: of)?)?\s?[:©]\s?.{2,80}$/,
  /(?:copyright\s)?(?:©|ⓒ|\(c\)\s|copyright (?:\d{4}|by)\b).{0,200}$/,
  /(?:all rights reserved|todos os direitos reservados|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)\b/,
  /(?:무단전재|저작권자)/,
  /(?:the contents of this site|this material may not be published)\b/,
  // When, where and how long.
  /(?:reading time|estimated read(?:ing)? time|time to read|tempo de leitura|tiempo de lectura|lesezeit|temps de lecture|tempo di lettura|leestijd)\b.{0,40}$/,
  /first published (?:on|at|:).{0,60}\d{4}/,
  /(?:posted|filed|published) (?:in|under)\b.{0,80}$/,
  /posted on\b.{0,60}\bby\b.{0,40}$/,
  /(?:view|see) (?:author archive|all (?:posts|articles|comments))\b/,
]);

/** Lines that say who worked on a story beside its author; they come last. */
export const CREDITS_BELOW: RegExp =
  /^[([]?(?:(?:additional |with )?report(?:ing|ed|s)?|writing|written|edit(?:ing|ed)|compiled|produced|translat(?:ed|ion)|photography|graphics?|with (?:inputs|files|agency inputs|additional reporting))\s+(?:by|from)\b|^.{2,80}\bcontributed (?:to (?:this|the) (?:report|story|article|piece)|reporting|additional)\b|^(?:source|sources|fonte|fuente|quelle|источник)\s*:|^the associated press contributed/i;

/** Each must begin the line. */
function oneOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(`^(?:${patterns.map(({ source }) => source).join('|')})`, 'i');
}

function phrases(table: string): string {
  return `(?:${table
    .trim()
    .split(/\s*\n\s*/)
    .join('|')})`;
}
