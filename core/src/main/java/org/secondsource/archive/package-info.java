/// What came in, where from and when? Kept for good (`Archive`); and what was made of it, kept to
/// save making it again (`Memo`, in the form of `RecordBytes`).
@NullMarked
package org.secondsource.archive;

import org.jspecify.annotations.NullMarked;
