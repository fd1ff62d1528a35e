// Intl.Segmenter, made on first use: its tables take as long to load as half of Node, and most text needs none.
let segmenter;

export class LazySegmenter {
  segment(text) {
    segmenter ??= new globalThis.Intl.Segmenter();
    return segmenter.segment(text);
  }
}
