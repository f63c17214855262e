import { Transform, type TransformCallback } from 'node:stream';

/** More than most pages have. */
const PIECE_BYTES = 262_144;

/**
 * Passes bytes on in large pieces. React writes a page 2 kB at a time; each piece is compressed and sent by itself,
 * which costs more than the page. `flush`, which React calls when it has to wait for more, passes on what there is.
 */
export class GatheredStream extends Transform {
  #pieces: Buffer[] = [];
  #size = 0;

  override _transform(piece: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#pieces.push(piece);
    this.#size += piece.length;
    if (this.#size >= PIECE_BYTES) this.flush();
    done();
  }

  override _flush(done: TransformCallback): void {
    this.flush();
    done();
  }

  flush(): void {
    if (this.#size > 0) this.push(Buffer.concat(this.#pieces, this.#size));
    this.#pieces = [];
    this.#size = 0;
  }
}
