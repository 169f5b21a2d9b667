import { current } from '../../org/transaction.ts';
import { defineType, raise } from '../../values/index.ts';
import { platformType } from '../define.ts';

export class Savepoint {
    static readonly $type = defineType('System.Savepoint', 'class');
    private readonly point = current().savepoint();
    private valid = true;
    rollback(): void {
        this.check();
        this.point.rollback();
    }
    release(): void {
        this.check();
        this.valid = false;
        this.point.release();
    }
    private check(): void {
        if (!this.valid) {
            raise('System.InvalidParameterValueException', 'Savepoint is invalid');
        }
    }
}
export const savepointDefinition = platformType({
    name: 'System.Savepoint',
    implementation: Savepoint as never,
});
