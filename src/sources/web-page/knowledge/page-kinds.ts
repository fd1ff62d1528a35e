/** What pages say that show no story, or only its beginning. */

/** The title of a page that stands in the place of a missing one. */
export const ERROR_TITLE =
  /^(?:error\s*)?(?:40[0-9]|41[0-9]|429|50[0-9])\b|\b(?:page|seite|página|pagina|article|file)\b.{0,20}\b(?:not found|nicht gefunden|no encontrada|não encontrada|non trovata|introuvable|niet gevonden|unavailable)|^(?:not found|forbidden|access denied|bad gateway|service unavailable|gateway time-?out|internal server error|error|oops\b.{0,40}|страница не найдена|ページが見つかりません|找不到页面)$/i;

/** The title or the first words of a page that wants to know whether somebody is there. */
export const ASKS_WHO =
  /^(?:just a moment|attention required|one moment,? please|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|please verify you|access to this page has been denied|security check|ddos-guard|pardon our interruption|bot verification|human verification|robot check)\b|\bcaptcha\b/i;

/** The title or the first words of a page that wants a reader's consent before it shows another one. */
export const ASKS_CONSENT =
  /^(?:before you continue|we (?:value|care about|respect) your privacy|your privacy(?: choices| is important)?|privacy settings?|cookie (?:consent|settings|preferences)|consent|manage (?:your )?(?:consent|cookies|privacy)|we and our (?:\d+ )?partners|we use cookies|this (?:web)?site uses cookies|datenschutz(?:einstellungen)?|ihre privatsphäre|wir (?:und unsere|benötigen ihre)|votre vie privée|gérer (?:les|vos) cookies|tu privacidad|la tua privacy)/i;

/** What a page says that is only a script. */
export const WANTS_SCRIPTS =
  /\b(?:enable|activate|turn on|allow|requires?|needs?|without|disabled?|supports?)\b.{0,40}\bjavascript\b|\bjavascript\b.{0,60}\b(?:enabled?|required|disabled|turned off|to (?:run|view|use)|activ|aktiv)|включите javascript|habilit\w+ javascript/i;

/** Sentences that ask for money, or for a name and a password, before the rest of a story is shown. */
export const ASKS_TO_SUBSCRIBE =
  /\b(?:subscribe|sign in|log ?in|register|sign up|become a (?:member|subscriber)|start (?:your|a) (?:free )?(?:trial|subscription))(?: (?:now|today|here|or (?:log|sign) ?in))? (?:to|and) (?:continue|keep|read (?:the|this|more|on)|unlock|finish|get (?:full|unlimited) access|view (?:the|this))|\bto (?:continue|keep) reading\b.{0,40}\b(?:subscri|log ?in|sign|regist|account)|\b(?:article|content|story|post|feature)s? (?:is|are) (?:only |exclusively |reserved )?(?:available )?(?:for|to) (?:our |paying |premium )?(?:subscribers|members)|\b(?:subscriber|member)s?[- ](?:only|exclusive)|\bthis is a (?:premium|subscriber)|\byou(?:'|’)ve (?:reached|used|read) (?:your|all) .{0,40}(?:free|articles)|nur für abonnenten|für abonnenten|jetzt (?:weiter)?lesen mit|weiterlesen mit|mit .{2,20}\+ weiterlesen|réservé (?:à nos|aux) abonnés|il vous reste \d+ ?%|(?:exclusivo|solo) para (?:suscriptores|assinantes)|suscr[ií]bete para (?:seguir|continuar)|riservato agli abbonati|abbonati per continuare|alleen voor abonnees|для подписчиков|有料会員限定|会員限定|この記事は有料|付费阅读/i;
