package org.exposureaudit.web.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;

/// What libraries may log: which of them failed and how badly, never what it says, for its messages could quote what was read.
///
/// Written here rather than in logback's XML file, because reading that takes longer than starting the server.
public final class QuietLog extends ContextAwareBase implements Configurator {
    /// Made by logback, which finds it among the services of the program.
    public QuietLog() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        Names names = new Names();
        names.setContext(context);
        names.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setLayout(names);
        encoder.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.ERROR);
        root.addAppender(appender);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /// The level and the name of the class alone.
    private static final class Names extends LayoutBase<ILoggingEvent> {
        @Override
        public String doLayout(ILoggingEvent event) {
            String logger = event.getLoggerName();
            return event.getLevel()
                    + " in "
                    + logger.substring(logger.lastIndexOf('.') + 1)
                    + System.lineSeparator();
        }
    }
}
