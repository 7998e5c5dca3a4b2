@echo off
rem Starts Exposure Audit on the Java runtime that came with it.
rem EXPOSURE_AUDIT_OPTS may hold further options for Java, separated by spaces.
setlocal
set "HOME_DIR=%~dp0.."

rem Memory could hold what was read: no dump of it, no report of a crash, nobody attaching to look.
"%HOME_DIR%\runtime\bin\java.exe" ^
    -XX:+UseSerialGC -Xmx256m ^
    -XX:+DisableAttachMechanism -XX:-CreateCoredumpOnCrash ^
    -XX:-HeapDumpOnOutOfMemoryError -XX:ErrorFile=NUL ^
    -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED ^
    "-Djava.util.logging.config.file=%HOME_DIR%\lib\logging.properties" ^
    %EXPOSURE_AUDIT_OPTS% ^
    -jar "%HOME_DIR%\lib\exposure-audit.jar" %*
exit /b %ERRORLEVEL%
