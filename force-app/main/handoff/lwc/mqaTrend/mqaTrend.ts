import { api, LightningElement } from 'lwc';

/** Height of the drawing; a score of 0 lies on its floor, 100 at its top. */
const HEIGHT = 32;
const WIDTH = 120;

/** Draws the daily scores of the last two weeks as a line, with the sentence that says the same. */
export default class MqaTrend extends LightningElement {
    /** Daily scores, oldest first. */
    @api history: MqaScore['history'] = [];
    /** The change in one sentence; also what a screen reader reads for the drawing. */
    @api sentence = '';

    /** One point makes no line. */
    get hasLine(): boolean {
        return this.history.length > 1;
    }

    get viewBox(): string {
        return `0 -2 ${WIDTH} ${HEIGHT + 4}`;
    }

    get points(): string {
        return this.history.map((_, index) => this.place(index)).join(' ');
    }

    /** The line closed along the floor, for the shade under it. */
    get area(): string {
        return `0,${HEIGHT} ${this.points} ${WIDTH},${HEIGHT}`;
    }

    private place(index: number): string {
        const x = (index / (this.history.length - 1)) * WIDTH;
        const score = Math.min(100, Math.max(0, this.history[index].score));
        return `${x.toFixed(1)},${(HEIGHT - (score / 100) * HEIGHT).toFixed(1)}`;
    }
}
