package org.secondsource.benchmarks.keeping;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.function.UnaryOperator;

/// Counts the calls that go to a database, and ends the process at one of them as SIGKILL does:
/// nothing is closed, and no transaction ended.
final class Failpoint implements UnaryOperator<Connection> {
    private static final int KILLED = 137;

    /// Half of them come before a call, half behind it.
    private final int last;

    private int calls;

    private Failpoint(int last) {
        this.last = last;
    }

    /// @param number of the point, from 0: before the first call, behind it, before the second …
    static UnaryOperator<Connection> killing(int number) {
        return new Failpoint(number);
    }

    @Override
    public Connection apply(Connection connection) {
        return watched(connection, Connection.class);
    }

    private <T> T watched(T real, Class<T> type) {
        InvocationHandler handler = (proxy, method, arguments) -> call(real, method, arguments);
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        pass();
        try {
            Object result = method.invoke(real, arguments);
            pass();
            if (result instanceof PreparedStatement statement) {
                return watched(statement, PreparedStatement.class);
            }
            return result instanceof Statement statement
                    ? watched(statement, Statement.class)
                    : result;
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private void pass() {
        if (calls++ == last) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
