package org.secondsource.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// A source file as javac parses it.
///
/// @param publicTypesWithoutComment as `file:line Name`
record SourceFile(
        Path path,
        List<String> lines,
        List<Method> methods,
        List<String> publicTypesWithoutComment) {
    SourceFile {
        lines = List.copyOf(lines);
        methods = List.copyOf(methods);
        publicTypesWithoutComment = List.copyOf(publicTypesWithoutComment);
    }

    /// A method or constructor.
    ///
    /// @param place as `file:line name`
    /// @param lines from its first annotation or modifier to its last brace
    record Method(String place, int lines) {}

    String name() {
        return Project.name(path);
    }

    static List<SourceFile> parse(List<Path> paths) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<SourceFile> parsed = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                Path path = Path.of(unit.getSourceFile().toUri());
                Shape shape =
                        new Shape(unit, positions, Project.name(path), Files.readAllLines(path));
                shape.scan(unit, null);
                parsed.add(new SourceFile(path, shape.lines, shape.methods, shape.uncommented));
            }
            return parsed;
        }
    }

    /// Walks a file and notes what the record keeps.
    private static final class Shape extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String name;
        private final List<String> lines;
        private final List<Method> methods = new ArrayList<>();
        private final List<String> uncommented = new ArrayList<>();

        Shape(
                CompilationUnitTree unit,
                SourcePositions positions,
                String name,
                List<String> lines) {
            this.unit = unit;
            this.positions = positions;
            this.name = name;
            this.lines = lines;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            long end = positions.getEndPosition(unit, method);
            if (end >= 0) { // a record's own constructor has no place in the file
                int first = firstLine(method);
                int last = (int) unit.getLineMap().getLineNumber(end);
                String place = "%s:%d %s".formatted(name, first, method.getName());
                methods.add(new Method(place, last - first + 1));
            }
            return super.visitMethod(method, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                int first = firstLine(type);
                if (first < 2 || !lines.get(first - 2).strip().startsWith("///")) {
                    uncommented.add("%s:%d %s".formatted(name, first, type.getSimpleName()));
                }
            }
            return super.visitClass(type, null);
        }

        private int firstLine(Tree tree) {
            long start = positions.getStartPosition(unit, tree);
            return (int) unit.getLineMap().getLineNumber(start);
        }
    }
}
