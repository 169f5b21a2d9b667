import type { Transaction } from '../../org/contract.ts';
import type { Field, ObjectType } from '../../schema/model.ts';
import { ApiError } from '../errors.ts';

/** Field paths as a tree: `Owner.Name` and `Owner.Email` share the branch `Owner`. */
export class FieldTree {
    readonly branches = new Map<string, FieldTree>();

    get isEmpty(): boolean {
        return this.branches.size === 0;
    }

    add(path: readonly string[]): void {
        const [first, ...rest] = path;
        if (first !== undefined) {
            const branch = this.branches.get(first) ?? new FieldTree();
            this.branches.set(first, branch);
            branch.add(rest);
        }
    }

    /** All paths from the root to the leaves. */
    paths(): string[][] {
        return [...this.branches].flatMap(([name, branch]) =>
            branch.isEmpty ? [[name]] : branch.paths().map((path) => [name, ...path]),
        );
    }
}

/**
 * The steps of a path such as `Account.Owner.Name` in the schema's spelling, without the object's name.
 * @returns null for an unknown or unreadable field that is not `required`
 * @throws ApiError 400 for one that is
 */
export function checkPath(
    transaction: Transaction,
    object: ObjectType,
    path: string,
    required: boolean,
): string[] | null {
    const [head, ...names] = path.split('.');
    const steps = head?.toLowerCase() === object.apiName.toLowerCase() ? names : [head ?? '', ...names];
    const found: string[] = [];
    let current: ObjectType | undefined = object;
    for (const [i, name] of steps.entries()) {
        const last = i === steps.length - 1;
        const fields: ObjectType['fields'] | undefined = current?.fields;
        const field: Field | undefined = last
            ? fields?.get(name.toLowerCase())
            : [...(fields?.values() ?? [])].find(
                  (one) => one.relationshipName?.toLowerCase() === name.toLowerCase(),
              );
        const readable =
            field !== undefined &&
            transaction.org.security.fieldAccess(transaction.user, current?.apiName ?? '', field.apiName)
                .read;
        if (field === undefined || !readable) {
            if (required) {
                throw new ApiError(
                    400,
                    'INVALID_FIELD',
                    `No such column '${name}' on entity '${current?.apiName ?? ''}'. (${path})`,
                );
            }
            return null;
        }
        found.push(last ? field.apiName : (field.relationshipName ?? name));
        current = last ? undefined : transaction.org.schema.object(field.referenceTo[0] ?? '');
    }
    return found;
}
