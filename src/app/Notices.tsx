import { useAtlas } from "../store/AtlasStoreContext.tsx";
import { LazyPart } from "../ui/LazyPart.tsx";
import { definePart } from "../ui/parts.ts";
import styles from "./Notices.module.css";

/** Few addresses have anything to notice: the words for it come when one has. */
const noticeList = definePart(() => import("./NoticeList.tsx"));

/** What was not understood in the address. */
export function Notices() {
  const problems = useAtlas((state) => state.problems);
  return (
    <div className={styles.region} role="alert">
      {problems.length > 0 && (
        <LazyPart part={noticeList}>
          {({ NoticeList }) => <NoticeList problems={problems} />}
        </LazyPart>
      )}
    </div>
  );
}
