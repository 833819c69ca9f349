/** Changes values in a piece of YAML so that its comments stay. */
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { isGroup, isList, isText, nodeOf, placeOfKey, type Written } from "./yamlNodes.ts";

/** Returns the document of a piece of YAML that is to hold a value, with the comments of the piece. */
export function changedDocument(text: string, value: Written): Document.Parsed {
  const document = parseDocument(text, { schema: "failsafe" });
  const { contents } = document;
  document.contents = (contents ? changed(contents, value, "") : nodeOf(value)) as typeof contents;
  return document;
}

/** Returns the node with another value: the same one, changed, where it is of the same shape. */
function changed(node: Node, value: Written, key: string): Node {
  if (isMap(node) && isGroup(value)) return changeGroup(node, value);
  if (isSeq(node) && isList(value) && node.items.length === value.length) {
    return changeList(node, value, key);
  }
  if (isScalar(node) && isText(value) && node.value === value) return node;
  const made = nodeOf(value, key);
  const { comment, commentBefore, spaceBefore } = node;
  return Object.assign(made, {
    ...(comment && { comment }),
    ...(commentBefore && { commentBefore }),
    ...(spaceBefore && { spaceBefore }),
  });
}

function changeList(list: YAMLSeq, values: readonly Written[], key: string): YAMLSeq {
  list.items = values.map((value, place) => {
    const item = list.items[place];
    return isNode(item) ? changed(item, value, key) : nodeOf(value, key);
  });
  return list;
}

function changeGroup(map: YAMLMap, value: Readonly<Record<string, Written>>): YAMLMap {
  map.items = map.items.filter((pair) => Object.hasOwn(value, nameOf(pair)));
  for (const [key, own] of Object.entries(value)) {
    const pair = map.items.find((one) => nameOf(one) === key);
    if (pair) pair.value = isNode(pair.value) ? changed(pair.value, own, key) : nodeOf(own, key);
    else insert(map, new Pair(new Scalar(key), nodeOf(own, key)));
  }
  return map;
}

function insert(map: YAMLMap, pair: Pair): void {
  const place = placeOfKey(nameOf(pair));
  const before = map.items.findLastIndex((one) => placeOfKey(nameOf(one)) <= place);
  map.items.splice(before + 1, 0, pair);
}

/** Returns the key of a pair. */
export function nameOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}
