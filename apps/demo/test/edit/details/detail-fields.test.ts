import { formFieldGroups } from '@xxgk/model';
import { detailGroups, fieldLabel } from '../../../src/edit/details/detail-fields.js';

const HEAD = ['organ.name', 'organ.kind', 'year'];
const OTHERWISE = ['date', 'title', 'form.blankMeansZero'];

test('every field of the form is beside the report or on its page', () => {
  const beside = detailGroups.flatMap(({ fields }) => fields.map(({ path }) => path));
  const all = formFieldGroups.flatMap(({ fields }) => fields.map(({ path }) => path));
  expect([...beside, ...HEAD, ...OTHERWISE].toSorted()).toEqual(all.toSorted());
});

test('groups, fields and choices have words in English', () => {
  const head = formFieldGroups.flatMap(({ fields }) => fields).filter(({ path }) => HEAD.includes(path));
  const fields = [...detailGroups.flatMap((group) => group.fields), ...head];
  const wanted = [
    ...detailGroups.map(({ title }) => title),
    ...fields.map(({ path }) => path),
    ...fields.flatMap(({ path, choices = {} }) => Object.keys(choices).map((choice) => `${path}=${choice}`)),
  ];
  expect(wanted.filter((key) => fieldLabel('en')(key, '') === '')).toEqual([]);
});
