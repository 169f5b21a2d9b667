/** A small SFDX project for the client tests. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageZip, widgetAccess, widgetObject } from '../api/fixture.ts';
import type { OrgProcess } from './process.ts';

const classMeta =
    '<?xml version="1.0" encoding="UTF-8"?>\n<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">\n    <apiVersion>67.0</apiVersion>\n    <status>Active</status>\n</ApexClass>\n';

export interface Project {
    readonly folder: string;
    /** Writes a file below force-app/main/default. */
    write(path: string, content: string): void;
    writeClass(name: string, body: string): void;
}

/** An SFDX project with one object, one permission set, a class and its test. */
export function widgetProject(parent: string): Project {
    const folder = join(parent, 'project');
    const write = (path: string, content: string): void => {
        const file = join(folder, 'force-app/main/default', path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
    };
    const project: Project = {
        folder,
        write,
        writeClass: (name, body) => {
            write(`classes/${name}.cls`, body);
            write(`classes/${name}.cls-meta.xml`, classMeta);
        },
    };
    mkdirSync(folder, { recursive: true });
    const definition = {
        packageDirectories: [{ path: 'force-app', default: true }],
        sourceApiVersion: '67.0',
    };
    writeFileSync(join(folder, 'sfdx-project.json'), JSON.stringify(definition));
    write(
        'objects/Widget__c/Widget__c.object-meta.xml',
        widgetObject.replace(/<fields>[\s\S]*<\/fields>/, ''),
    );
    for (const [whole, name] of widgetObject.matchAll(
        /<fields><fullName>(\w+)<\/fullName>[\s\S]*?<\/fields>/g,
    )) {
        const field = whole
            .replace(
                '<fields>',
                '<?xml version="1.0" encoding="UTF-8"?><CustomField xmlns="http://soap.sforce.com/2006/04/metadata">',
            )
            .replace('</fields>', '</CustomField>');
        write(`objects/Widget__c/fields/${name}.field-meta.xml`, field);
    }
    write('permissionsets/WidgetUser.permissionset-meta.xml', widgetAccess);
    project.writeClass(
        'Widgets',
        'public class Widgets {\n    public static Integer twice(Integer n) {\n        return n * 2;\n    }\n}\n',
    );
    project.writeClass(
        'WidgetsTest',
        "@IsTest\nprivate class WidgetsTest {\n    @IsTest\n    static void doubles() {\n        Assert.areEqual(4, Widgets.twice(2), 'twice');\n    }\n}\n",
    );
    return project;
}

/** A class whose queued job inserts an account. */
const lateJob = `public class LateJob implements Queueable {
    public void execute(QueueableContext context) {
        insert new Account(Name = 'made late');
    }
}`;

/** Deploys the object, its permission set and a job by REST and assigns the set to the administrator, without the CLI. */
export async function deployWidgetTo(org: OrgProcess): Promise<void> {
    const zip = packageZip(
        {
            'objects/Widget__c.object': widgetObject,
            'permissionsets/WidgetUser.permissionset': widgetAccess,
            'classes/LateJob.cls': lateJob,
            'classes/LateJob.cls-meta.xml': classMeta,
        },
        { CustomObject: ['Widget__c'], PermissionSet: ['WidgetUser'], ApexClass: ['LateJob'] },
    );
    const form = new FormData();
    form.set(
        'entity_content',
        new Blob([JSON.stringify({ deployOptions: {} })], { type: 'application/json' }),
    );
    form.set('file', new Blob([zip], { type: 'application/zip' }), 'package.zip');
    const { instanceUrl, accessToken } = org.running;
    const headers = { authorization: `Bearer ${accessToken}` };
    const started = await fetch(`${instanceUrl}/services/data/v67.0/metadata/deployRequest`, {
        method: 'POST',
        headers,
        body: form,
    });
    const { id } = (await started.json()) as { id: string };
    const { deployResult } = await org.call<{ deployResult: { status: string; details: unknown } }>(
        'GET',
        `/metadata/deployRequest/${id}?includeDetails=true`,
    );
    assert.equal(deployResult.status, 'Succeeded', JSON.stringify(deployResult.details));
    const query = async (soql: string): Promise<string> => {
        const { records } = await org.call<{ records: { Id: string }[] }>(
            'GET',
            `/query?q=${encodeURIComponent(soql)}`,
        );
        return records[0]?.Id ?? '';
    };
    await org.call('POST', '/sobjects/PermissionSetAssignment', {
        AssigneeId: await query(`SELECT Id FROM User WHERE Username = '${org.running.username}'`),
        PermissionSetId: await query("SELECT Id FROM PermissionSet WHERE Name = 'WidgetUser'"),
    });
}
