declare module 'html-encoding-sniffer' {
  export default function sniff(
    bytes: Uint8Array,
    options: {
      readonly transportLayerEncodingLabel: string | undefined;
      readonly defaultEncoding: string | null;
    },
  ): string | null;
}
