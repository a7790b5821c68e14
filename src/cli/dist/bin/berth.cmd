@echo off
rem Starts berth on a Java of version 17 or newer: BERTH_JAVA, else JAVA_HOME, else the one on PATH.
setlocal DisableDelayedExpansion
set "lib=%~dp0..\lib"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined BERTH_JAVA set "java=%BERTH_JAVA%"
if exist "%java%\bin\java.exe" set "java=%java%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo berth: there is no Java; install Java 17 or newer, or set JAVA_HOME 1>&2
  exit /b 2
)
set "version="
for /f tokens^=2^ delims^=^" %%v in ('""%java%" -version 2>&1" ^| findstr /c:" version "') do if not defined version set "version=%%v"
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% lss 17 (
  echo berth: Java 17 or newer is needed; "%java%" is Java %version% 1>&2
  exit /b 2
)
rem From 19 on, Java keeps what it learns at start in an archive by itself, and does without where it cannot.
set archive=
if %major% geq 19 set archive=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%lib%\berth-%version%.jsa"
set "terminal=no"
if defined WT_SESSION set "terminal=ask"
"%java%" %archive% -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Djdk.console=java.base -Dberth.terminal=%terminal% %BERTH_JAVA_OPTIONS% -cp "%lib%\*" dev.berth.cli.Main %*
exit /b %errorlevel%
