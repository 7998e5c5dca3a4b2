# Rows of the table: reads the times of the pipe, of findings alone and of findings with the index over one export
# (seconds, CPU in user mode, CPU in system mode, KB; a line a run), then those over a smaller one where there is one.

FNR == 1 { file++ }

{
    runs[file] = FNR
    wall[file, FNR] = $1
    cpu[file, FNR] = $2 + $3
    memory[file, FNR] = $4
}

END {
    name[1] = "`unzip -p \\| grep -c -F -f names`"
    name[2] = "check, findings only"
    name[3] = "check, findings and index"
    for (command = 1; command <= 3; command++) {
        printf "| %s | %s | %s | %s | %s | %s | %s | %s |\n", export, name[command], \
            seconds(median(wall, command)), ratio(wall, command, 1), seconds(median(cpu, command)), \
            ratio(cpu, command, 0), megabytes(command), growth(command)
    }
}

# The median over the runs of a file.
function median(values, file,    i, sorted) {
    for (i = 1; i <= runs[file]; i++) {
        sorted[i] = values[file, i]
    }
    return middle(sorted, runs[file])
}

# The median of the ratios to the pipe of the same turn; with the smallest and the largest one where asked for.
function ratio(values, file, range,    i, sorted, text) {
    if (file == 1) {
        return "1"
    }
    for (i = 1; i <= runs[file]; i++) {
        sorted[i] = values[file, i] / (values[1, i] > 0 ? values[1, i] : 0.001)
    }
    text = sprintf("%.2f", middle(sorted, runs[file]))
    return range ? sprintf("%s (%.2f–%.2f)", text, sorted[1], sorted[runs[file]]) : text
}

# Sorts a list of so many and returns what stands in its middle.
function middle(list, count,    i, j, value) {
    for (i = 2; i <= count; i++) {
        value = list[i]
        for (j = i - 1; j > 0 && list[j] > value; j--) {
            list[j + 1] = list[j]
        }
        list[j + 1] = value
    }
    return count % 2 ? list[(count + 1) / 2] : (list[count / 2] + list[count / 2 + 1]) / 2
}

# The most memory of any run, because a limit must hold always.
function megabytes(file,    i, most) {
    for (i = 1; i <= runs[file]; i++) {
        if (memory[file, i] > most) {
            most = memory[file, i]
        }
    }
    return most > 0 ? sprintf("%.0f MB", most / 1024) : "-"
}

function seconds(value) {
    return sprintf("%.2f s", value)
}

function growth(file) {
    return runs[file + 3] ? sprintf("%.2f", median(wall, file) / median(wall, file + 3)) : "-"
}
