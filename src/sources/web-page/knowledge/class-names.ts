/**
 * What the names of classes and ids say that pages give their parts. Each entry is a word, or several in a row:
 * `author-box` is in "author-box", "AuthorBox" and "c-author_box__name", not in "author". Words are whole: `tags` is not
 * in "tagStyle", and `comments` not in "live-match-comment".
 */

/** Parts that are not the story, even where they have sentences of their own. */
export const APART = words(`
  newsletter newsletters signup sign-up optin opt-in mc4wp mailchimp subscribe subscription subscriptions
  related related-content relatednews recirc recirculation recommended recommendation recommendations
  read-more readmore read-also also-read read-next readnext see-also also-like you-may-like more-on more-from more-stories
  more-news more-articles trending most-read mostread most-popular popular-posts latest-news latest-posts latest-stories
  recent-posts top-stories taboola outbrain zergnet revcontent mgid teads nativo
  sponsor sponsored sponsors advert adverts advertisement advertisements advertising ad ads adsense adslot adbox dfp
  promo promos promoted promobox
  comments commentlist comment-list comment-form comment-respond comment-section comment-count comment-rules post-comment
  post-comments disqus livefyre fb-comments leave-reply
  share shares sharing sharebar sharebox share-boxes sharedaddy sharethis sharetools addthis addtoany ssba social-share social-sharing
  social-bar social-links social-icons social-media social-buttons social-tools follow-us follow-buttons
  author-bio authorbio author-box authorbox author-info authorinfo author-description about-author author-about author-card
  author-profile about-the-author bio-box biobox bio author-contact columnist-contact author-flyout
  breadcrumb breadcrumbs crumbs pagination pager navigation nav nav-links next-prev prev-next next-article prev-article next-post
  prev-post nextclick
  popup popover modal lightbox tooltip rollover flyout dropdown offcanvas
  cookie cookies cookiebar consent gdpr ccpa
  sidebar side-bar rightrail right-rail leftrail left-rail
  sr-only screen-reader screen-reader-text visually-hidden visuallyhidden off-screen offscreen skip-link skip-to
  yarpp relatedposts rp4wp crp
  rating ratings star-rating feedback
  toolbar print-only printfriendly print-header print-footer
  donate donation support-us membership download-app app-download affiliate-disclaimer
  toc table-of-contents ez-toc
`);

/** Parts that are not the story when they have no sentences of any length. */
export const ABOUT_STORY = words(`
  byline bylines author authors writer contributor contributors dateline timestamp time-stamp date dates datetime pubdate
  post-date publish-date published posted-on posted updated date-published publication-date time-ago
  meta metadata post-meta entry-meta article-meta submeta post-info article-info postinfo
  tags tag-list tag-links tag-cloud post-tags post-tag article-tags topics keywords categories category cat-links filed-under
  reading-time read-time readtime word-count view-count views likes like-button
  kicker eyebrow overline slug flag label
  footer header masthead topbar copyright disclaimer source attribution
  social follow tools controls control-bar buttons button btn widget menu banner skip print email
  caption-toggle gallery-controls slide-count slidecount
  player video-player video-title embed-headline
  ticker stock-quote quote-box-stock
  poll quiz trust
`);

/** What stands in running text and shows only when a reader points at it. */
export const POPS_UP = words(`
  tooltip-text tooltiptext tooltip-content tooltip-box tooltip-inner popover popover-content popup rollover-block hovercard
  hover-card sr-only screen-reader screen-reader-text visually-hidden visuallyhidden
`);

/** What belongs to a picture. */
export const CAPTION = words(`
  caption captions captiontext figcaption caption-text image-caption photo-caption picture-caption media-caption wp-caption-text
  credit credits photo-credit image-credit picture-credit photographer copyright-holder image-source photo-source
  image-meta image-copyright cutline
`);

/** A picture together with what belongs to it. */
export const PICTURE = words(`
  wp-caption image-container photo-container picture-container media-image article-image inline-image story-image
  image-block photo-block imagebox image-box photobox figure image-wrapper image-with-caption e-image asset-image
  gallery slideshow carousel slider
`);

/** What stands between headline and story and sums it up. */
export const STANDFIRST = words(`
  standfirst dek deck subtitle sub-title subheadline sub-headline subheading subhead strapline summary excerpt
  article-summary article-intro article-description lead-in teaser-text tagline
`);

function words(table: string): RegExp {
  return new RegExp(`-(?:${table.trim().split(/\s+/).join('|')})-`);
}
