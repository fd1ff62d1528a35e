// marked-terminal comes without types. Only what `markdown.ts` asks of it stands here.
declare module 'marked-terminal' {
  import type { MarkedExtension } from 'marked';

  type Paint = (text: string) => string;

  interface Options {
    readonly heading: Paint;
    readonly firstHeading: Paint;
    readonly paragraph: Paint;
    readonly strong: Paint;
    readonly em: Paint;
    readonly del: Paint;
    readonly showSectionPrefix: boolean;
    readonly emoji: boolean;
    readonly unescape: boolean;
    readonly reflowText: boolean;
  }

  export function markedTerminal(options: Options): MarkedExtension;
}
