import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.codehaus.mojo.animal_sniffer.SignatureChecker;
import org.codehaus.mojo.animal_sniffer.logging.Logger;

/**
 * What compiled classes call that the oldest Android does not have, against the list of what stands behind a check of
 * the phone's version.
 *
 * Boundary: that each check is the right one, a person reads; that nothing else is called, this shows.
 *
 * Arguments: the signatures of that Android, the list, and folders of classes. Fails where the two differ.
 */
class OldestAndroid implements Logger {
    /** Comes along in the app itself. */
    private static final Set<String> BROUGHT =
            Set.of("app.brace.*", "androidx.*", "kotlin.*", "kotlinx.*", "com.sun.jna.*", "com.novi.*");

    private final Set<String> called = new TreeSet<>();
    private String folder = "";

    public static void main(String[] arguments) throws IOException {
        var found = new OldestAndroid();
        try (var signatures = new FileInputStream(arguments[0])) {
            var checker = new SignatureChecker(signatures, BROUGHT, found);
            checker.setSourcePath(List.of());
            for (int at = 2; at < arguments.length; at++) {
                found.folder = arguments[at] + "/";
                checker.process(new File(arguments[at]));
            }
        }
        var listed = Files.readAllLines(Path.of(arguments[1])).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        var unlisted = without(found.called, listed);
        var gone = without(listed, found.called);
        unlisted.forEach(call -> System.out.println("Not in Android 8, and not in the list: " + call));
        gone.forEach(call -> System.out.println("In the list, and not called any more: " + call));
        System.out.println(found.called.size() + " calls stand behind a check of the phone's version.");
        if (!unlisted.isEmpty() || !gone.isEmpty()) System.exit(1);
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    @Override
    public void error(String said) {
        // The lines change with every edit.
        called.add(said.substring(folder.length()).replaceFirst("(\\.class)?:(\\d+:| Field \\w+:)? Undefined reference: ", ": "));
    }

    @Override
    public void error(String said, Throwable cause) {
        error(said + ": " + cause);
    }

    @Override
    public void info(String said) {}

    @Override
    public void info(String said, Throwable cause) {}

    @Override
    public void debug(String said) {}

    @Override
    public void debug(String said, Throwable cause) {}

    @Override
    public void warn(String said) {}

    @Override
    public void warn(String said, Throwable cause) {}
}
