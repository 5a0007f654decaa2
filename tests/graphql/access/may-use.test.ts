import { graphql } from 'graphql';
import { Authorized, buildSchemaSync, Query, Resolver } from 'type-graphql';
import { expect, it } from 'vitest';
import { ANONYMOUS_READER, type Role, type Viewer } from '../../../src/access/role.js';
import { mayUse } from '../../../src/graphql/access/may-use.js';

@Resolver()
class DeskResolver {
  @Authorized<Role>('EDITOR', 'INGESTER')
  @Query(() => String)
  desk(): string {
    return 'done';
  }
}

const schema = buildSchemaSync({ resolvers: [DeskResolver], authChecker: mayUse });

const askAs = (viewer: Viewer) => graphql({ schema, source: '{ desk }', contextValue: { viewer } });

it.each(['EDITOR', 'INGESTER', 'ADMIN'] as const)('a field lets a key with the role %s in', async (role) => {
  expect(await askAs({ name: 'Ada', roles: [role] })).toEqual({ data: { desk: 'done' } });
});

it.each([
  [
    ANONYMOUS_READER,
    'UNAUTHENTICATED',
    '"Query.desk" needs a key with the role EDITOR or INGESTER.',
  ] as const,
  [
    { name: 'Ada', roles: ['READER'] } as Viewer,
    'FORBIDDEN',
    '"Query.desk" needs a key with the role EDITOR or INGESTER; the key "Ada" has READER.',
  ] as const,
])('to others it tells what is missing, and where', async (viewer, code, message) => {
  const { errors = [] } = await askAs(viewer);
  expect(errors.map((error) => error.toJSON())).toEqual([
    { message, path: ['desk'], locations: [{ line: 1, column: 3 }], extensions: { code } },
  ]);
});
