import type { LayoutWords } from '../grammar.ts';
import { label, lines } from '../patterns.ts';

const NETWORKS =
  '(?:facebook|twitter|x|linkedin|whatsapp|messenger|instagram|pinterest|reddit|telegram|bluesky|mastodon|e-?mail|mail|sms|print|copy link|flipboard|pocket|comments?)';
const AGENCIES =
  '(?:AFP|Reuters|REUTERS|AP|EPA|EFE|PA|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|iStock|Unsplash|Pixabay|Wikimedia(?: Commons)?|Bloomberg|Sipa(?: USA)?|NurPhoto|UPI|USA TODAY|Associated Press|Invision|CQ Roll Call)';
/** Those that give pictures only. */
const LIBRARIES =
  '(?:Getty(?: Images)?|Shutterstock|iStock|Unsplash|Pixabay|Wikimedia(?: Commons)?|NurPhoto|Sipa USA)';
const MONTHS =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)';
const TIME = String.raw`\d{1,2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?(?:et|est|edt|pt|pst|pdt|ct|gmt|bst|utc))?`;
const DATE = String.raw`(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)\.?,? )?(?:${MONTHS} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2} ${MONTHS}(?:,? \d{4})?|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{4}-\d{2}-\d{2})(?:,?\s(?:at |- |– |\| )?${TIME})?`;
/** What follows a label: a colon, a dash, a bar, arrows, or nothing. */
const LABEL = String.raw`(?:\s*(?:[:–—|©→>▶]|\.{3}|-\s)|\s*$)`;

/** What in English press pages is not the article: bylines, appeals, links, legal lines. */
export const layout: LayoutWords = {
  bylines: [
    // Who wrote it, from where, with whom.
    new RegExp(
      `^(?:${label('by|words by|story by|photographs by|photos by|reported by|reporting by|additional reporting by|writing by|edited by|editing by|written by|compiled by|interview by|as told to|translated by|analysis by|opinion by|our correspondent in')})\\s*:?\\s+(?:the )?\\p{Lu}`,
      'u',
    ),
    /^\(?(?:staff|staff (?:writer|reporter)s?|associated press|the associated press|ap|reuters|afp|press association|usa today|editorial board|the editorial board)(?:\s*[,/&|].*)?\)?\.?$/iu,
    /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}’'.-]+){1,3}(?:,| \|| \/| -| –) (?:[Rr]eporter|[Cc]orrespondent|[Pp]olitical|[Ee]ditor|[Ss]taff|[Ss]pecial to|Associated Press|Reuters|AFP|AP|[Oo]pinion|[Cc]olumnist|[Cc]ontributor|Fox News|CNN|BBC|USA TODAY|The \p{Lu})/u,
    // When.
    new RegExp(
      String.raw`^(?:(?:first )?(?:published|posted|updated|last updated|last modified|originally published)(?: on| at)?)?\s*:?\s*(?:${TIME},?\s)?${DATE}(?:\s*[|•·,–/-].{0,80})?$`,
      'iu',
    ),
    /^(?:first published|published|updated|last updated|last modified|posted)\b.{0,60}\d.{0,30}$/iu,
    /^\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/iu,
  ],
  contribution:
    /\bcontributed (?:to (?:this|the) (?:report|story|article|post)|(?:reporting|research) (?:to|for)\b.{0,30})\.?\)?$|^(?:Reach|Contact|Email|Follow) (?:him|her|them|me|the (?:reporter|author|writer)|\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.’'-]*){0,3})\b.{0,60}(?:@|[Tt]witter)/u,
  dateline: new RegExp(`^${DATE}$`, 'iu'),
  biography:
    /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*| (?:de|van|von|bin|al|and)){0,8},? (?:is|are) (?:an? |the |also an? )?(?:[\p{L}\d'’-]+ ){0,4}(?:writers?|reporters?|columnists?|correspondents?|editors?|contributors?|journalists?|blogger|author of)\b|^(?:[Tt]he (?:views|opinions) expressed|[Aa]bout the author|[Tt]his (?:article|story|piece|essay|column|op-ed) (?:originally|first) (?:appeared|ran)|[Tt]his (?:article|story|report) (?:is|was) (?:part of|produced|co-produced|published|supported|provided|originally|co-published|republished)|[Tt]his is the editor[’']s letter)/u,
  boilerplate: {
    link: new RegExp(
      `^[([]?\\s*(?:read (?:more|also|next|on|the full (?:story|article|text|report)|this next)|see (?:also|more|full)|also (?:read|see)|watch(?: now| live| this| the (?:full )?video)?|listen(?: now| to the (?:full )?(?:story|episode))?|more (?:on|from)(?: this| the| \\p{L}+){0,4}|more|related(?: (?:stories|articles|content|links|coverage|topics|video))?|recommended(?: for you)?|you (?:may|might) (?:also )?like|most (?:read|popular|viewed)|trending|don[’']t miss|further reading|keep reading|up next|editor[’']s (?:picks|choice)|get the facts|just watched|must watch|must[- ]read)(?:${LABEL}|\\s+(?:on|from|about)\\s[^.!?]{2,60}\\)?$)`,
      'iu',
    ),
    whole: [
      ...lines(
        // Links to other articles.
        '^[([ ]*(?:also on \\p{L}+|see also|read more|related(?: \\p{L}+)?|more(?: (?:on|from) \\p{L}+)?)\\s*:.{0,200}$',
        "^read (?:more|[\\p{L}’']+[’']s? (?:analysis|story|report|column)|our|the)\\b[^.!?:]{0,80}(?:here|in full|below)?$|^click (?:here|for|to|on)\\b|^(?:→|▶|➡|►|👉|>{1,3} )[^.]{2,160}$",
        '\\b(?:toggle caption|hide caption|enlarge this image|replay more videos|media playback is (?:un|not )supported|image copyright|image caption|media caption|story continued below|continue reading the main story|skip (?:advertisement|past newsletter|to (?:main )?content)|photos you should see|script type|please enable javascript)\\b',
        // Pictures and who took them.
        `^\\(?(?:file(?: photo| image| picture)?|photos?|image|picture|illustration|credit|caption|video|graphic|screenshot|screengrab|slideshow|gallery)\\)?(?:\\s*[:–—|©(]|(?<=^file)\\s-\\s|\\.?\\s*$|\\s+(?:credit|courtesy|illustration|by|via|from|of the day)\\b[^.!?]{0,60}$|\\s+(?:${AGENCIES})\\b[^.!?]{0,40}$)`,
        '^©|^\\(c\\) \\p{L}|^(?:photo )?illustration by\\b|^(?:photos?|images?|pictures?): ',
        `^[^.!?]{2,60}\\s?/\\s?${AGENCIES}(?: (?:photo|images|file))?$`,
        '^(?:image|photo|screenshot|screengrab|picture)s? (?:via|courtesy of) [^.!?]{2,70}$|^CLOSE\\s.{0,300}USA TODAY$',
        // Sharing, comments, tags, ways around the page.
        `^(?:${NETWORKS}[\\s,|/•·]*){1,12}$|^(?:share|tweet|pin it|follow us|follow|print|subscribe|sign (?:up|in)|log ?in|register|back to top|home|menu|advertisement|advertising|ad|sponsored(?: content)?|promoted|close|loading)\\s*(?:[:|!.]+.{0,60})?$|^(?:share|tweet|pin|email|print) (?:this|on|via|to)\\b[^.]{0,50}$|^(?:subscribe|sign up|log in|follow us) (?:to|for|on|here|now|today)\\b[^.]{0,120}[.!]?$`,
        '^(?:view |read |see |show |hide |leave a |add a |post a |join the |all )?(?:\\d[\\d,.k]* )?comments?(?:\\s*[(:].*)?$|^(?:\\d[\\d,.k]* )(?:shares|views|likes|reactions)$',
        '^(?:tags?|topics?|filed under|keywords?|categor(?:y|ies)|in this (?:article|story)|related topics)\\s*:|^(?:filed under)\\b.{0,60}$',
        '^(?:\\d+[- ]min(?:ute)?s? read|reading time\\s*:?.{0,20}|(?:estimated )?read(?:ing)? time\\b.{0,20})$',
        '^(?:(?:story|article) continues below|scroll down to continue|(?:show|load|view) (?:more|less|all)|next (?:article|story)|previous (?:article|story)|play video|watch live|transcript|get (?:our|the) app\\b.{0,40})\\b.{0,30}$',
        // Rights and walls.
        'all rights reserved|^copyright\\b|^(?:privacy policy|terms (?:of use|of service|and conditions)|cookie policy)\\b|may not be (?:published|reproduced|copied|rewritten)',
        '^(?:already a (?:subscriber|member)|to (?:continue|keep) reading\\b|this (?:article|content|story) is (?:for|only available to|exclusive to) (?:subscribers|members)|you have (?:\\d+|one|reached your|used) .{0,40}(?:free articles?|left|limit)|subscribers? only|get unlimited access)',
        '^https?:\\/\\/\\S+$|^www\\.\\S+$',
        '^(?:a version of this (?:article|story|essay) (?:appears|appeared)|this article was (?:amended|updated|corrected) on|correction\\s*:\\s*(?:an earlier|a previous|this (?:article|story|post)|corrected)|an earlier version of this (?:article|story))',
      ),
    ],
    credit: new RegExp(
      String.raw`\((?:${AGENCIES})?\s?(?:file )?(?:[Pp]hoto|Image|Picture|Illustration|Screenshot|Credit|Courtesy)s?\b[^()]{0,70}\)\.?$|\([^().]{2,45}\s?[/|]\s?${AGENCIES}(?: (?:Photo|Images|file))?\)\.?$|\(${AGENCIES}(?: [Pp]hoto| Images|\s?\/[^)]{2,40})\)$|^\(?${LIBRARIES}\)?$|\(${LIBRARIES}\)\.?$|(?:©|(?:Photo|Image|Credit|PHOTO)s?(?: by| credit| via| courtesy(?: of)?)?\s?:?)\s(?:[^.!?]{2,50}\s)?${AGENCIES}(?: Images)?\.?$|\bREUTERS\/[^.!?]{2,60}$|\s\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,3}\s?[/|]\s?${AGENCIES}(?: (?:Photo|Images|file))?$`,
      'u',
    ),
    caption:
      /^(?:photos?: |(?:file|reuters|ap) (?:photo|image|picture): |hide caption |enlarge this image|image copyright |media playback is |facebook twitter pinterest )/i,
    strong:
      /did you (?:like|enjoy) this (?:article|story)|^make a (?:tax-deductible )?(?:donation|contribution|gift)|make a (?:tax-deductible )?(?:donation|contribution|gift) (?:today|now|here|to (?:support )?(?:our|us))|(?:donate|contribute|subscribe|join) (?:now|today|here)|consider (?:making a|supporting|subscribing|donating|becoming)|sign up (?:here|now|today|(?:for|to) (?:our|newsletters|[\p{L} ]{0,30}newsletter))|subscribe to (?:our|get)|support (?:our|independent|quality|\p{L}+['’]s)(?: \p{L}+)? (?:journalism|work|newsroom|reporting|media)|^support us\b|your (?:support|donation|contribution|gift) (?:helps|makes|allows|is|will|keeps|today)|generosity of (?:its|our) (?:readers|donors)|we (?:and our partners )?use cookies|(?:this|our) (?:site|website) uses cookies|(?:accept|reject|manage) (?:all )?cookies|by (?:signing up|subscribing|clicking|continuing to (?:use|browse))|you agree to (?:our|the|receive)|share this (?:article|story)|thank you for (?:your support|reading|signing up|subscribing)|thanks for reading|follow (?:us|him|her|me) (?:on|@)|our privacy policy|(?:privacy policy|terms of (?:use|service)) and|delivered (?:straight |right |directly |daily )?to your|^get (?:the|our|all) .{0,50}(?:newsletter|stories|news|headlines|coverage)|download (?:our|the [\p{L} ]{0,20}) ?app\b|enter your (?:e-?mail|email)|^your (?:e-?mail|email) address|please (?:disable|re-enter|verify|enable)|disable your ad|we need your (?:help|support)|^join us (?:at|on)|^stay up to date|in your inbox every|unlimited access/gu,
    weak: /non-?profit|newsletters?|cookies|readers|\bfree\b|donat(?:e|ion)s?|\bsupport\b|subscri(?:be|ber|bers|ption)s?\b|funding|independent|advertis(?:ing|ers?)|social media|click here|e-?mail|email address|inbox|invalid|consent|partners|sign up|members?(?:hip)?|journalism|tax[- ]deductible|unsubscribe|privacy policy/g,
  },
};
